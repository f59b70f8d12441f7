/** Names of groups of residents, in a table and in a sentence. */
import type { Band } from '../../../actions/monitor/target-people.ts';

export const bandNames: Record<Band, { title: string; corner: string }> = {
  age_group: { title: 'Naar leeftijd', corner: 'Leeftijd' },
  gender: { title: 'Naar geslacht', corner: 'Geslacht' },
  district: { title: 'Naar deelgemeente', corner: 'Deelgemeente' },
};

const genders: Record<string, string> = { v: 'vrouwen', m: 'mannen' };

/** "16–34 jaar", "75 jaar en ouder", "vrouwen", "Molenveld" */
export function groupName(band: Band, code: string): string {
  if (band === 'gender') return genders[code] ?? code;
  if (band === 'district') return code;
  return code.endsWith('+') ? `${code.slice(0, -1)} jaar en ouder` : `${code.replace('-', '–')} jaar`;
}

/** At the start of a sentence with a singular verb. */
export function groupSubject(band: Band, code: string): string {
  const name = groupName(band, code);
  if (band === 'gender') return `De groep ${name}`;
  return band === 'district' ? `De deelgemeente ${name}` : `De groep van ${name}`;
}
