/** What a file makes of a member: of somebody who is in the panel, and of somebody new. */
import type { IsoDay } from '../iso-day.ts';
import type { Member, PostalAddress } from '../panel-records.ts';
import { withContactStates } from './contact-states.ts';
import type { FileMember } from './file-member.ts';

/**
 * Name, address, mail, telephone and profile are as the file has them; what it leaves empty stays. Language, channel,
 * recruitment and the day of joining stay: they are what this person chose, or how it was. Who left, stays away.
 */
export function memberAfter(known: Member, file: FileMember, today: IsoDay): Member {
  if (known.status === 'left') return known;
  if (file.gone === 'deceased') return withStatus(known, 'left', today);
  // The address of the file is the one that was left.
  if (file.gone === 'moved') return { ...withStatus(known, 'paused', today), letterState: 'returned' };
  const after: Member = {
    ...known,
    salutation: orElse(file.salutation, known.salutation),
    firstName: file.firstName,
    lastName: file.lastName,
    address: addressIn(file) ?? known.address,
    email: file.email ?? known.email,
    phone: file.phone ?? known.phone,
    birthYear: file.birthYear,
    gender: file.gender ?? known.gender,
    district: orElse(file.district, known.district),
  };
  return withContactStates(known, after);
}

/** What a file does not say of somebody new: Dutch, drawn at random, written to where it can, "x" for the gender. */
export function memberFrom(file: FileMember, { id, today }: { id: string; today: IsoDay }): Member {
  const address = addressIn(file);
  const since = file.memberSince ?? today;
  const reached = file.email !== null ? 'mail' : address !== null || file.phone === null ? 'letter' : 'phone';
  return {
    id,
    reference: file.reference,
    salutation: orElse(file.salutation, null),
    firstName: file.firstName,
    lastName: file.lastName,
    address,
    email: file.email,
    phone: file.phone,
    birthYear: file.birthYear,
    gender: file.gender ?? 'x',
    district: file.district,
    education: null,
    language: file.language ?? 'nl',
    preferredChannel: file.preferredChannel ?? reached,
    recruitment: file.recruitment ?? 'random',
    consentedOn: since,
    memberSince: since,
    status: 'active',
    statusSince: since,
    mailState: 'ok',
    letterState: 'ok',
  };
}

/** The day changes only with the status. */
export function withStatus(member: Member, status: Member['status'], today: IsoDay): Member {
  return member.status === status ? member : { ...member, status, statusSince: today };
}

/** Null: nothing that a letter can be sent to. */
function addressIn(file: FileMember): PostalAddress | null {
  const { street, houseNumber, box, postcode } = file;
  if (street === '' || postcode === '') return null;
  return { street, houseNumber, box, postcode, town: orElse(file.municipality, file.district) };
}

function orElse<T>(text: string, other: T): string | T {
  return text === '' ? other : text;
}
