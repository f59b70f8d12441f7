/** Groups and strata in Dutch. */
import type { ProfileBands } from '../../../../surveys/bands.ts';
import type { Trait } from '../../../actions/sampling/composition.ts';
import { recruitmentWords } from '../members/member-words.ts';

const labels: Partial<Record<Trait, Record<string, string>>> = {
  gender: { v: 'vrouwen', m: 'mannen' },
  recruitment: recruitmentWords,
  channel: { mail: 'per e-mail', letter: 'per brief', phone: 'per telefoon' },
};

export function bandLabel(trait: Trait, code: string): string {
  if (code === '') return trait === 'age' ? 'leeftijd niet bruikbaar' : 'niet bekend';
  return labels[trait]?.[code] ?? (trait === 'age' ? code.replace('-', '–') : code);
}

/** "25–34, mannen, Kerkebeek" */
export function stratumLabel({ age_group, gender, district }: ProfileBands): string {
  const parts = [
    ...(age_group === '' ? [] : [bandLabel('age', age_group)]),
    ...(gender === '' ? [] : [bandLabel('gender', gender)]),
    ...(district === '' ? [] : [district]),
  ];
  return parts.length === 0 ? 'alle leden' : parts.join(', ');
}

const ages: Record<string, string> = { age7: '7 leeftijden', age5: '5 leeftijden', age4: '4 leeftijden' };

/** ["age5", "gender"] -> "5 leeftijden × geslacht" */
export function strataLabel(bands: string[]): string {
  if (bands.length === 0) return 'geen strata: één trekking uit alle leden';
  const rest = { gender: 'geslacht', district: 'deelgemeente' };
  return bands.map((band) => ages[band] ?? rest[band as keyof typeof rest]).join(' × ');
}
