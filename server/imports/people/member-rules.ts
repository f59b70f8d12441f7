/** What the municipality asks of who is in a file: an age, and a district that it has. */
import { birthYearFault } from '../../actions/birth-year.ts';
import type { IsoDay } from '../../actions/iso-day.ts';
import type { FileMember, MemberRules } from '../../actions/members/file-member.ts';
import { plainHead } from '../file/plain-head.ts';
import type { RowPlace } from '../kinds/kind.ts';

/** @returns the member, with the district as the municipality writes it */
export function askedOf(
  member: FileMember,
  { rules, today }: { rules: MemberRules | null; today: IsoDay },
  place: RowPlace,
): FileMember {
  const year = Number(today.slice(0, 4));
  const isNew = rules !== null && !rules.isMember(member.reference);
  const fault = isNew
    ? birthYearFault(member.birthYear, year, rules.minimumAge)
    : birthYearFault(member.birthYear, year);
  if (fault !== null) place.fault('birth-year', 'birthYear', fault);
  if ((member.memberSince ?? '') > today)
    place.fault('member-since', 'memberSince', 'deze dag is nog niet geweest.');
  if (rules === null || rules.districts.length === 0) return member;
  const { districts } = rules;
  if (member.district === '') {
    // Where there is only one, who lives here lives in it.
    const [only, other] = districts;
    if (isNew && only !== undefined && other === undefined) return { ...member, district: only };
    if (isNew)
      place.fault('no-district', 'district', `de deelgemeente is niet ingevuld. ${expected(districts)}`);
    return member;
  }
  const district = districts.find((one) => plainHead(one) === plainHead(member.district));
  if (district === undefined)
    place.fault('district', 'district', `deze deelgemeente kennen wij niet. ${expected(districts)}`);
  return { ...member, district: district ?? member.district };
}

function expected(districts: string[]): string {
  return `Wij kennen: ${districts.join(', ')}.`;
}
