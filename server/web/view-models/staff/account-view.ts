/** The own account. */
import type { StaffMember } from '../../../actions/panel-records.ts';
import { longestName } from '../../../actions/staff/read-name.ts';
import type { OwnAccount } from '../../../actions/staff/own-account.ts';
import { roleWord } from './role-words.ts';
import { sessionRows, type SessionRow } from './session-rows.ts';

export interface Wrong {
  error: string;
  /** Id of the field. */
  errorAt: string;
}

export interface AccountView {
  error: string | null;
  errorAt: string | null;
  name: string;
  longestName: number;
  email: string;
  role: string;
  /** False for who comes in by another service: what asks for the password is left out. */
  hasPassword: boolean;
  hasSecondFactor: boolean;
  mayDoWithout: boolean;
  codesLeft: string;
  sessions: SessionRow[];
  hasOthers: boolean;
}

export function accountView(
  person: StaffMember,
  { hasSecondFactor, recoveryCodesLeft, sessions }: OwnAccount,
  here: { thisOne: string; required: boolean; wrong: Wrong | null },
): AccountView {
  return {
    error: here.wrong?.error ?? null,
    errorAt: here.wrong?.errorAt ?? null,
    name: person.name,
    longestName,
    email: person.email,
    role: roleWord(person.role),
    hasPassword: person.passwordHash !== null,
    hasSecondFactor,
    mayDoWithout: !here.required,
    codesLeft: recoveryCodesLeft === 1 ? 'nog 1 herstelcode' : `nog ${recoveryCodesLeft} herstelcodes`,
    sessions: sessionRows(sessions, here.thisOne),
    hasOthers: sessions.some(({ idHash }) => idHash !== here.thisOne),
  };
}
