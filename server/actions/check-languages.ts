/** The rules of the law on languages in administration, as far as a form can hold somebody to them. */
import type { OtherLanguage } from '../../surveys/language.ts';
import { Problem } from './problem.ts';
import type { LanguageSettings } from './panel-records.ts';

const hoursMissing: Record<OtherLanguage, string> = {
  fr: 'Schrijf de uren van de telefoon ook in het Frans.',
  en: 'Schrijf de uren van de telefoon ook in het Engels.',
};

/** The settings as they are kept: nothing in them that has no use. @throws Problem when the profile does not allow them */
export function checkLanguages(wanted: LanguageSettings): LanguageSettings {
  const { profile, address } = wanted;
  const offered = profile === 'periphery' ? peripheral(wanted.offered) : wanted.offered;
  const hours = offered.map((language) => [language, wanted.phoneHours[language]?.trim() ?? ''] as const);
  const wanting = hours.find(([, text]) => text === '');
  if (wanting !== undefined) throw new Problem('bad-input', hoursMissing[wanting[0]]);
  return {
    profile,
    offered,
    motivation: profile === 'dutch' ? motivated(offered, wanted.motivation) : null,
    address,
    phoneHours: Object.fromEntries(hours),
  };
}

/** French is a right there, and the only other language. */
function peripheral(offered: OtherLanguage[]): OtherLanguage[] {
  if (offered.every((language) => language === 'fr')) return ['fr'];
  throw new Problem('bad-input', 'In een randgemeente kunt u alleen Nederlands en Frans aanbieden.');
}

function motivated(offered: OtherLanguage[], motivation: string | null): string | null {
  if (offered.length === 0) return null;
  const reason = motivation?.trim() ?? '';
  if (reason.length >= 20) return reason;
  throw new Problem(
    'bad-input',
    'Schrijf in minstens 20 tekens waarom u uitzonderlijk een andere taal aanbiedt. Zonder reden mag het niet.',
  );
}
