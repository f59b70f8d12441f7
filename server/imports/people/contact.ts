/** What spreadsheets do to postcodes and telephone numbers, mended or refused; and texts that are too long to be a name or a street. */
import type { FileMember } from '../../actions/members/file-member.ts';
import { isPostcode, longestEmail, longestText } from '../../actions/members/plain-contact.ts';
import type { RowPlace } from '../kinds/kind.ts';

const texts = [
  'reference',
  'salutation',
  'firstName',
  'lastName',
  'street',
  'houseNumber',
  'box',
  'municipality',
] as const;

export function contactOf(member: FileMember, place: RowPlace): FileMember {
  for (const name of texts) sayLong(name, member[name], place);
  sayLong('phone', member.phone ?? '', place);
  sayLong('email', member.email ?? '', place, longestEmail);
  const postcode = member.postcode.replace(/[.,]0+$/u, '');
  if (postcode !== '' && !isPostcode(postcode))
    place.fault('postcode', 'postcode', 'hier staat geen postcode, zoals 9999.');
  return { ...member, postcode, phone: member.phone === null ? null : withNil(member.phone, place) };
}

/** 470000000, of which a spreadsheet took the nil. */
function withNil(phone: string, place: RowPlace): string {
  if (!/^[1-9]\d{7,8}$/u.test(phone)) return phone;
  place.notice('lost-nil', 'phone', 'dit nummer begint niet met 0. Wij zetten de 0 er weer voor.');
  return `0${phone}`;
}

function sayLong(name: string, text: string, place: RowPlace, most = longestText): void {
  if (text.length > most) place.fault('too-long', name, `deze tekst heeft meer dan ${most} tekens.`);
}
