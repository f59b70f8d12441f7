import { brusselsDay, brusselsTime } from '../../../actions/brussels-day.ts';
import { dutchDay } from '../../../actions/dutch-day.ts';
import type { StaffSession } from '../../../actions/staff/staff-records.ts';

export interface SessionRow {
  id: string;
  browser: string;
  since: string;
  used: string;
  isThis: boolean;
}

/** @param thisOne hash of the session that looks */
export function sessionRows(sessions: StaffSession[], thisOne: string): SessionRow[] {
  return sessions.map(({ idHash, browser, since, usedAt }) => ({
    id: idHash,
    browser,
    since: momentOf(since),
    // Kept on a quarter of an hour, rounded down: that may lie before it began.
    used: momentOf(Math.max(since, usedAt)),
    isThis: idHash === thisOne,
  }));
}

function momentOf(moment: number): string {
  const date = new Date(moment);
  return `${dutchDay(brusselsDay(date))}, ${brusselsTime(date)}`;
}
