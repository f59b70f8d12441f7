/** Of accounts of staff: who comes in, and how. */
import { roles } from '../permissions.ts';
import type { ActionWords } from './action-kinds.ts';

const ofRoles = {
  communications: 'communicatie',
  policy: 'beleid',
  admin: 'beheerder',
  steward: 'gegevensbeheerder',
};

const changes = roles.flatMap((from) =>
  roles
    .filter((to) => to !== from)
    .map((to): [string, ActionWords[string]] => [
      `change role ${from} to ${to}`,
      ['staff', `veranderde een rol van ${ofRoles[from]} in ${ofRoles[to]}`],
    ]),
);

export const staffWords: ActionWords = {
  ...Object.fromEntries(changes),
  'sign in': ['staff', 'meldde zich aan'],
  'sign in refused': ['staff', 'werd geweigerd bij het aanmelden'],
  'password accepted': ['staff', 'gaf het juiste wachtwoord; de tweede stap moest nog komen'],
  'second factor refused': ['staff', 'gaf een code die niet klopte bij de tweede stap'],
  'recovery code used': ['staff', 'meldde zich aan met een herstelcode'],
  'municipal sign in': ['staff', 'meldde zich aan met een account van de gemeente'],
  'municipal sign in refused': ['staff', 'werd geweigerd bij het aanmelden met een account van de gemeente'],
  'connect municipal account': ['staff', 'koppelde een account van de gemeente'],
  'sessions ended': ['staff', 'beëindigde sessies'],
  'choose password': ['staff', 'koos een wachtwoord'],
  'change password': ['staff', 'veranderde het eigen wachtwoord'],
  'password refused': ['staff', 'gaf bij het eigen account een wachtwoord dat niet klopte'],
  'change name': ['staff', 'veranderde de eigen naam'],
  'second factor set': ['staff', 'stelde de tweede stap in'],
  'second factor removed': ['staff', 'zette de tweede stap uit'],
  'recovery codes made': ['staff', 'maakte nieuwe herstelcodes'],
  'new link': ['staff', 'maakte een nieuwe link voor een medewerker'],
  'activate account': ['staff', 'zette een account aan'],
  'deactivate account': ['staff', 'zette een account uit'],
  'add communications': ['staff', 'voegde een medewerker communicatie toe'],
  'add policy': ['staff', 'voegde een beleidsmedewerker toe'],
  'add admin': ['staff', 'voegde een beheerder toe'],
  'add steward': ['staff', 'voegde een gegevensbeheerder toe'],
};
