/** Whether somebody can be born in a year and take part. */
import { ageGroup } from '../../surveys/bands.ts';

const [youngest, oldest] = [16, 110];

/**
 * @param year in which they take part
 * @param minimumAge when the panel asks more than every survey does
 * @returns what is wrong with it, in Dutch, to follow the place; null: nothing
 */
export function birthYearFault(birthYear: number, year: number, minimumAge = youngest): string | null {
  const isOld = birthYear <= year - minimumAge;
  if (isOld && ageGroup(birthYear, year) !== '') return null;
  if (birthYear <= year && !isOld)
    return `wie in ${birthYear} geboren is, is in ${year} nog geen ${minimumAge} jaar. Het panel is voor wie ${minimumAge} of ouder is.`;
  return `${birthYear} kan geen geboortejaar zijn. Wij verwachten een jaar van ${year - oldest} tot ${year - minimumAge}.`;
}
