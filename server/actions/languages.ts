/** The languages in which residents are addressed: read and changed by staff. */
import { type OtherLanguage, otherLanguages } from '../../surveys/language.ts';
import { type MissingText, missingTexts } from '../../surveys/languages/missing-texts.ts';
import { checkLanguages } from './check-languages.ts';
import { fieldedQuestionnaire } from './fielded-questionnaire.ts';
import { municipalityOf } from './municipality-of.ts';
import { languageSettings } from './offered-languages.ts';
import { mustBeAllowed } from './permissions.ts';
import type { LanguageSettings, StaffMember, Wave } from './panel-records.ts';
import type { World } from './world.ts';

export interface WaveLanguages {
  wave: Wave;
  /** What still has to be translated; empty where the language is complete. */
  missing: { language: OtherLanguage; texts: MissingText[] }[];
}

export interface Languages {
  settings: LanguageSettings;
  /** The waves that residents can still answer, newest first. */
  waves: WaveLanguages[];
}

/** @throws Problem when the person may not */
export async function languages(world: World, person: StaffMember): Promise<Languages> {
  mustBeAllowed(person, 'change languages');
  const settings = languageSettings(await municipalityOf(world));
  const waves = (await world.panel.waves.all()).filter(({ status }) =>
    ['draft', 'planned', 'open'].includes(status),
  );
  return { settings, waves: await Promise.all(waves.map((wave) => languagesOfWave(world, wave))) };
}

async function languagesOfWave(world: World, wave: Wave): Promise<WaveLanguages> {
  const { questionnaire } = await fieldedQuestionnaire(world, wave);
  const missing = otherLanguages.map((language) => ({
    language,
    texts: missingTexts(questionnaire.definition, language),
  }));
  return { wave, missing };
}

/** @throws Problem when the person may not, or the profile does not allow it */
export async function changeLanguages(
  world: World,
  person: StaffMember,
  wanted: LanguageSettings,
): Promise<void> {
  mustBeAllowed(person, 'change languages');
  const settings = checkLanguages(wanted);
  await world.panel.inOneTransaction(async (panel) => {
    const municipality = await municipalityOf({ ...world, panel });
    await panel.settings.saveMunicipality({ ...municipality, languages: settings });
    const at = world.clock.now().toISOString();
    const subject = [settings.profile, 'nl', ...settings.offered, settings.address].join(' ');
    await panel.audit.append({ at, actor: person.id, action: 'change languages', subject });
  });
}
