/** How the municipality runs its panel: settings, and the words of the consents. */
import type { Language } from '../../../surveys/language.ts';
import { brusselsDay } from '../brussels-day.ts';
import type { ConsentPurpose, ConsentText } from '../consent-records.ts';
import { municipalityOf } from '../municipality-of.ts';
import { noteEntry } from '../note-entry.ts';
import { spokenLanguages } from '../offered-languages.ts';
import { panelSettings } from '../panel-settings.ts';
import { mustBeAllowed } from '../permissions.ts';
import type { PanelSettings, StaffMember } from '../panel-records.ts';
import { Problem } from '../problem.ts';
import type { World } from '../world.ts';
import { consentNow } from '../consent-now.ts';

export const consentPurposes: ConsentPurpose[] = ['membership', 'mail', 'profile'];
export const longestConsent = 600;

/** From 16: younger people take part in no survey. */
export const panelLimits = {
  minimumAge: { least: 16, most: 25, fault: 'De minimumleeftijd is een getal van 16 tot 25.' },
  contactCap: { least: 1, most: 52, fault: 'Het aantal uitnodigingen per jaar is een getal van 1 tot 52.' },
  mailsPerMinute: {
    least: 1,
    most: 6_000,
    fault: 'Het aantal e-mails per minuut is een getal van 1 tot 6.000.',
  },
} as const;

type PanelNumber = keyof typeof panelLimits;
export const panelNumbers = Object.keys(panelLimits) as PanelNumber[];

/** The first number that cannot be; null: all may be so. */
export function panelFault(settings: PanelSettings): PanelNumber | null {
  const isWrong = (name: PanelNumber): boolean => {
    const { least, most } = panelLimits[name];
    return !Number.isInteger(settings[name]) || settings[name] < least || settings[name] > most;
  };
  return panelNumbers.find(isWrong) ?? null;
}

export interface PanelRules {
  settings: PanelSettings;
  languages: Language[];
  text: ConsentText;
}

/** @throws Problem when the person may not */
export async function panelRules(world: World, person: StaffMember): Promise<PanelRules> {
  mustBeAllowed(person, 'change panel settings');
  return {
    settings: await panelSettings(world),
    languages: spokenLanguages(await municipalityOf(world)),
    text: await consentNow(world),
  };
}

/** @throws Problem when the person may not, or a number cannot be. What changes nothing is not noted. */
export async function changePanelSettings(
  world: World,
  person: StaffMember,
  wanted: PanelSettings,
): Promise<void> {
  mustBeAllowed(person, 'change panel settings');
  const fault = panelFault(wanted);
  if (fault !== null) throw new Problem('bad-input', panelLimits[fault].fault);
  await world.panel.inOneTransaction(async (panel) => {
    const here = { ...world, panel };
    const before = await panelSettings(here);
    const changed = Object.entries(wanted).filter(
      ([name, value]) => before[name as keyof PanelSettings] !== value,
    );
    if (changed.length === 0) return;
    await panel.settings.saveMunicipality({ ...(await municipalityOf(here)), panel: wanted });
    const subject = changed.map(([name, value]) => `${name} ${String(value)}`).join(', ');
    await noteEntry(world, panel, { actor: person.id, action: 'change panel settings', subject });
  });
}

/**
 * Other words are a new version from today; who agreed before, agreed to the words of then.
 * @param seen version that the person saw
 * @returns false when the words are the same
 * @throws Problem when the person may not, a text is missing, or somebody else changed them since
 */
export async function changeConsentTexts(
  world: World,
  person: StaffMember,
  { texts: typed, seen }: { texts: ConsentText['texts']; seen: number },
): Promise<boolean> {
  const { languages } = await panelRules(world, person);
  const texts = completeTexts(typed, languages);
  const today = brusselsDay(world.clock.now());
  return world.panel.inOneTransaction(async (panel) => {
    const now = await consentNow({ ...world, panel });
    if (now.version !== seen)
      throw new Problem('conflict', 'Iemand anders veranderde deze teksten intussen. Er is niets bewaard.');
    const isSame = languages.every((language) =>
      consentPurposes.every((purpose) => now.texts[language]?.[purpose] === texts[language]?.[purpose]),
    );
    if (isSame) return false;
    const version = now.version + 1;
    await panel.consents.addText({ version, fromDay: today, texts });
    const subject = `version ${version}, ${languages.join(' ')}`;
    await noteEntry(world, panel, { actor: person.id, action: 'change consent texts', subject });
    return true;
  });
}

function completeTexts(typed: ConsentText['texts'], languages: Language[]): ConsentText['texts'] {
  const entries = languages.map((language) => {
    const words = (purpose: ConsentPurpose): string => typed[language]?.[purpose].trim() ?? '';
    if (consentPurposes.some((purpose) => words(purpose) === ''))
      throw new Problem('bad-input', 'Vul elke tekst in, in elke taal die u aanbiedt. Er is niets bewaard.');
    return [language, { membership: words('membership'), mail: words('mail'), profile: words('profile') }];
  });
  return Object.fromEntries(entries) as ConsentText['texts'];
}
