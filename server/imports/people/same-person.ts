/** Who may be in a file of members twice: as Jos and as Jozef, before and after a wedding. And who share an address for e-mail. */
import type { FileMember } from '../../actions/members/file-member.ts';
import { plainHead } from '../file/plain-head.ts';
import { calledNames, mayBeSameFirstName } from './first-names.ts';
import type { PlacedMember } from './file-member.ts';

/** More people of one age than live in one house: with the rest nobody is compared. */
const mostCompared = 50;

interface Known {
  member: FileMember;
  line: number;
  names: string[];
}

/** Only said: nobody is left out for it. */
export function saySamePeople(members: PlacedMember[]): void {
  const byAddress = new Map<string, Known[]>();
  const byContact = new Map<string, Known[]>();
  const byEmail = new Map<string, number>();
  for (const { member, place } of members) {
    const known = { member, line: place.line, names: calledNames(member.firstName) };
    const address = addressOf(member);
    const home = `${address}/${member.birthYear}`;
    const contacts = contactsOf(member).map((contact) => `${contact}/${member.birthYear}`);
    const before = sameAs(known, {
      neighbours: byAddress.get(home) ?? [],
      sharing: contacts.flatMap((contact) => byContact.get(contact) ?? []),
    });
    const email = member.email?.toLowerCase() ?? '';
    const sharing = byEmail.get(email);
    if (before !== undefined)
      place.notice(
        'same-person',
        null,
        `lijkt dezelfde persoon als rij ${before.line}. Klopt dat, haal dan een van beide rijen weg.`,
      );
    else if (sharing !== undefined)
      place.notice(
        'shared-e-mail',
        'email',
        `dit adres staat ook in rij ${sharing}. Dat mag: elk panellid krijgt een eigen link.`,
      );
    if (address !== '') keep(byAddress, home, known);
    for (const contact of contacts) keep(byContact, contact, known);
    if (email !== '' && sharing === undefined) byEmail.set(email, place.line);
  }
}

/** All were born in one year: those who live at one address also have to share a first name. */
function sameAs(
  { member, names }: Known,
  { neighbours, sharing }: { neighbours: Known[]; sharing: Known[] },
): Known | undefined {
  return (
    neighbours.find(
      (other) => isOfOneGender(member, other.member) && mayBeSameFirstName(names, other.names),
    ) ?? sharing.find((other) => isOfOneGender(member, other.member))
  );
}

function keep(lists: Map<string, Known[]>, name: string, known: Known): void {
  const list = lists.get(name);
  if (list === undefined) lists.set(name, [known]);
  else if (list.length < mostCompared) list.push(known);
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
