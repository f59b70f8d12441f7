/** Who may be in a file of members twice: as Jos and as Jozef, before and after a wedding. And who share an address for e-mail. */
import { plainHead } from '../file/plain-head.ts';
import { mayBeSameFirstName } from './first-names.ts';
import type { FileMember, PlacedMember } from './file-member.ts';

/** Only said: nobody is left out for it. */
export function saySamePeople(members: PlacedMember[]): void {
  const byAddress = new Map<string, PlacedMember[]>();
  const byContact = new Map<string, PlacedMember[]>();
  const byEmail = new Map<string, number>();
  for (const placed of members) {
    const { member, place } = placed;
    const living = `${addressOf(member)}/${member.birthYear}`;
    const contacts = contactsOf(member).map((contact) => `${contact}/${member.birthYear}`);
    const before =
      (byAddress.get(living) ?? []).find(
        (other) =>
          isOfOneGender(member, other.member) && mayBeSameFirstName(member.firstName, other.member.firstName),
      ) ??
      contacts
        .flatMap((contact) => byContact.get(contact) ?? [])
        .find((other) => isOfOneGender(member, other.member));
    const email = member.email?.toLowerCase() ?? '';
    const sharing = byEmail.get(email);
    if (before !== undefined)
      place.notice(
        'same-person',
        null,
        `lijkt dezelfde persoon als rij ${before.place.line}. Klopt dat, haal dan een van beide rijen weg.`,
      );
    else if (sharing !== undefined)
      place.notice(
        'shared-e-mail',
        'email',
        `dit adres staat ook in rij ${sharing}. Dat mag: elk panellid krijgt een eigen link.`,
      );
    if (addressOf(member) !== '') keep(byAddress, living, placed);
    for (const contact of contacts) keep(byContact, contact, placed);
    if (email !== '' && sharing === undefined) byEmail.set(email, place.line);
  }
}

function keep(lists: Map<string, PlacedMember[]>, name: string, placed: PlacedMember): void {
  const list = lists.get(name);
  if (list === undefined) lists.set(name, [placed]);
  else list.push(placed);
}

function isOfOneGender(one: FileMember, other: FileMember): boolean {
  return one.gender === null || other.gender === null || one.gender === other.gender;
}

/** "Kerkstr. 12 bus 3" and "Kerkstraat 12b3" are one address; "" where the street or the number is not known. */
function addressOf({ street, houseNumber, box, postcode }: FileMember): string {
  if (street === '' || houseNumber === '') return '';
  const road = plainHead(street)
    .replace(/str$/u, 'straat')
    .replace(/(?:stwg|steenwg)$/u, 'steenweg')
    .replace(/ln$/u, 'laan');
  const door = plainHead(`${houseNumber} ${box}`).replaceAll(/\bbus\b|\s/gu, '');
  return [road.replaceAll(' ', ''), door, postcode].join('/');
}

function contactsOf({ email, phone }: FileMember): string[] {
  return [email?.toLowerCase() ?? '', phone === null ? '' : dialled(phone)].filter((one) => one !== '');
}

/** +32 475 12 34 56, 0475/12.34.56 and 475123456, of which a spreadsheet took the nil, are one number. */
function dialled(phone: string): string {
  return phone.replaceAll(/\D/gu, '').replace(/^(?:0032|32(?=\d{8}))?0?/u, '');
}
