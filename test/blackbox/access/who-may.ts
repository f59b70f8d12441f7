/** What each role may open, as it is meant: the start of an address and who comes in. What is not in here is a fault. */
import type { Role } from '../targets.ts';

const all: Role[] = ['communications', 'policy', 'admin', 'steward'];
const publishers: Role[] = ['communications', 'policy', 'admin'];
const makers: Role[] = ['policy', 'admin'];

const managers: Role[] = ['communications', 'admin'];
const keepers: Role[] = ['admin', 'steward'];

/** The first that fits counts. `*` is one part of an address. Who reads answers in words sees no names, and the other way round. */
const whoMay: [pattern: string, roles: Role[]][] = [
  ['/beheer/golven/nieuw', makers],
  ['/beheer/golven/*/uitnodigen/*/brieven', ['admin']],
  ['/beheer/golven/*/uitnodigen', all],
  ['/beheer/golven/*/telefoon', ['policy']],
  ['/beheer/golven/*/invoer', makers],
  ['/beheer/golven/*/papier', makers],
  ['/beheer/golven/*/open-antwoorden', ['policy', 'steward']],
  ['/beheer/golven/*/teksten', publishers],
  ['/beheer/golven/*/uitgave', publishers],
  ['/beheer/golven/*/publicatie/publiceren', publishers],
  ['/beheer/golven/*/publicatie/intrekken', publishers],
  ['/beheer/golven/*/instellen', makers],
  ['/beheer/golven/*/openen', makers],
  ['/beheer/golven/*/verwijderen', makers],
  ['/beheer/golven/*/sluiten', makers],
  // Who was drawn: people, by their reference.
  ['/beheer/golven/*/steekproef/referenties.csv', ['admin']],
  ['/beheer/golven', all],
  ['/beheer/taken', ['admin']],
  ['/beheer/panel/samenstelling', all],
  ['/beheer/panel/opzoeken', managers],
  ['/beheer/panel/leden', ['admin']],
  ['/beheer/panel/invoeren', ['admin']],
  ['/beheer/panel/instellingen', ['admin']],
  // Its size for everybody, names for the administrator.
  ['/beheer/panel', all],
  ['/beheer/cijfers/instellingen', makers],
  ['/beheer/cijfers', all],
  ['/beheer/loket', all],
  ['/beheer/acties/*/teksten', publishers],
  ['/beheer/acties', all],
  ['/beheer/gemeente', ['admin']],
  ['/beheer/huisstijl', managers],
  ['/beheer/taal', makers],
  ['/beheer/medewerkers', ['admin']],
  ['/beheer/account', all],
  ['/beheer/logboek', keepers],
  ['/beheer/privacy/documenten', all],
  // Letters to who may stay: names and addresses.
  ['/beheer/privacy/brieven.csv', ['admin']],
  ['/beheer/privacy', keepers],
  ['/beheer/sleutels', keepers],
  ['/beheer/microdata', ['policy', 'admin', 'steward']],
];

/** @returns null for an address that nobody has thought of */
export function mayOpen(path: string): Role[] | null {
  const [place = ''] = path.split('?');
  const fits = ([pattern]: [string, Role[]]): boolean => {
    const parts = pattern.split('/').map((part) => (part === '*' ? '[^/]+' : part));
    return new RegExp(`^${parts.join('/')}(/|$)`, 'u').test(place);
  };
  return whoMay.find(fits)?.[1] ?? null;
}
