/** The colleagues, and one of them. */
import { dutchDay } from '../../../actions/dutch-day.ts';
import type { StaffMember } from '../../../actions/panel-records.ts';
import type { SeenColleague } from '../../../actions/staff/see-staff.ts';
import { longestName } from '../../../actions/staff/read-name.ts';
import type { StaffAccount } from '../../../actions/staff/staff-records.ts';
import { roleChoices, roleWord, type RoleChoice } from './role-words.ts';

export interface StaffRow {
  name: string;
  email: string;
  role: string;
  state: string;
  secondFactor: string;
  lastSignIn: string;
  address: string;
  isSelf: boolean;
}

export interface StaffView {
  rows: StaffRow[];
  line: string;
  typed: { name: string; email: string };
  roles: RoleChoice[];
  longestName: number;
  sendsMail: boolean;
  error: string | null;
  errorAt: string | null;
}

export interface TypedInvitation {
  name: string;
  email: string;
  role: StaffMember['role'] | null;
}

export function staffView(
  person: StaffMember,
  accounts: StaffAccount[],
  form: { typed: TypedInvitation; sendsMail: boolean; error: string | null; errorAt: string | null },
): StaffView {
  const { typed, sendsMail, error, errorAt } = form;
  const active = accounts.filter((account) => account.active).length;
  return {
    rows: accounts.map((account) => rowOf(account, person)),
    line: `${accounts.length} ${accounts.length === 1 ? 'medewerker' : 'medewerkers'}, van wie ${active} actief`,
    typed: { name: typed.name, email: typed.email },
    roles: roleChoices(typed.role),
    longestName,
    sendsMail,
    error,
    errorAt,
  };
}

export interface ColleagueView extends StaffRow {
  roles: RoleChoice[];
  active: boolean;
  /** How many, not since when or with what: that is nobody else's business. */
  sessions: string;
  isSignedIn: boolean;
  sendsMail: boolean;
  error: string | null;
}

export function colleagueView(
  person: StaffMember,
  { account, sessions }: SeenColleague,
  { sendsMail, error }: { sendsMail: boolean; error: string | null },
): ColleagueView {
  return {
    ...rowOf(account, person),
    roles: roleChoices(account.role),
    active: account.active,
    sessions: sessionCount(sessions),
    isSignedIn: sessions > 0,
    sendsMail,
    error,
  };
}

function sessionCount(sessions: number): string {
  if (sessions === 0) return 'Nergens.';
  return sessions === 1 ? 'In één browser.' : `In ${sessions} browsers.`;
}

function rowOf(account: StaffAccount, { id }: StaffMember): StaffRow {
  return {
    name: account.name,
    email: account.email,
    role: roleWord(account.role),
    state: stateOf(account),
    secondFactor: account.hasSecondFactor ? 'ingesteld' : 'niet ingesteld',
    lastSignIn: account.lastSignIn === null ? 'nog nooit' : dutchDay(account.lastSignIn),
    address: account.id === id ? '/beheer/account' : `/beheer/medewerkers/${account.id}`,
    isSelf: account.id === id,
  };
}

function stateOf({ active, passwordHash, lastSignIn }: StaffAccount): string {
  if (!active) return 'uitgezet';
  return passwordHash === null && lastSignIn === null ? 'uitgenodigd' : 'actief';
}
