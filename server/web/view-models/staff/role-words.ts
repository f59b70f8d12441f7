import type { StaffMember } from '../../../actions/panel-records.ts';
import { roles } from '../../../actions/permissions.ts';

type Role = StaffMember['role'];

const words: Record<Role, { word: string; may: string }> = {
  communications: {
    word: 'Communicatie',
    may: 'Schrijft en stuurt uitnodigingen, en werkt aan teksten en publicatie.',
  },
  policy: { word: 'Beleid', may: 'Maakt golven en rapporten, en leest open antwoorden.' },
  admin: {
    word: 'Beheerder',
    may: 'Ziet namen en adressen, en beheert medewerkers en instellingen. Ziet geen losse antwoorden.',
  },
  steward: {
    word: 'Gegevensbeheerder',
    may: 'Werkt met losse antwoorden zonder namen. Ziet geen namen of adressen.',
  },
};

export const roleWord = (role: Role): string => words[role].word;

export interface RoleChoice {
  value: Role;
  word: string;
  may: string;
  chosen: boolean;
}

export function roleChoices(chosen: Role | null): RoleChoice[] {
  return roles.map((value) => ({ value, ...words[value], chosen: value === chosen }));
}
