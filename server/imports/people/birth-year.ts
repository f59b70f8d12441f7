/** Whether somebody can be born in a year and take part. */
import { ageGroup } from '../../../surveys/bands.ts';

const [youngest, oldest] = [16, 110];

/**
 * @param year in which they take part
 * @returns what is wrong with it, in Dutch, to follow the place; null: nothing
 */
export function birthYearFault(birthYear: number, year: number): string | null {
  if (ageGroup(birthYear, year) !== '') return null;
  if (birthYear <= year && birthYear > year - youngest)
    return `wie in ${birthYear} geboren is, is in ${year} nog geen ${youngest} jaar. Het panel is voor wie ${youngest} of ouder is.`;
  return `${birthYear} kan geen geboortejaar zijn. Wij verwachten een jaar van ${year - oldest} tot ${year - youngest}.`;
}
