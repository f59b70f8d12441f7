import { latestEnd } from '../../server/actions/session-end.ts';
import type { StaffSession, StaffSessions } from '../../server/actions/staff/staff-records.ts';

interface Kept extends StaffSession {
  staffId: string | null;
  data: string;
  expiresAt: number;
}

const isGoing = ({ expiresAt }: Kept, now: number): boolean => expiresAt > now && expiresAt <= latestEnd(now);

export function memorySessions(): StaffSessions {
  const sessions = new Map<string, Kept>();
  const endWhere = (ends: (session: Kept) => boolean): number => {
    const ending = [...sessions.values()].filter(ends);
    for (const { idHash } of ending) sessions.delete(idHash);
    return ending.length;
  };
  return {
    read: async (idHash, now) => {
      const session = sessions.get(idHash);
      return session !== undefined && isGoing(session, now) ? session.data : null;
    },
    write: async (idHash, data, expiresAt) => {
      const before = sessions.get(idHash) ?? { idHash, staffId: null, since: 0, usedAt: 0, browser: '' };
      sessions.set(idHash, { ...before, data, expiresAt });
    },
    open: async (staffId, session, data, expiresAt) =>
      void sessions.set(session.idHash, { ...session, staffId, data, expiresAt }),
    goOn: async (idHash, data, until) => {
      const session = sessions.get(idHash);
      if (session !== undefined) sessions.set(idHash, { ...session, data, ...until });
    },
    ofPerson: async (whose, now) =>
      [...sessions.values()]
        .filter((session) => session.staffId === whose && isGoing(session, now))
        .toSorted((one, other) => other.since - one.since || (one.idHash < other.idHash ? -1 : 1))
        .map(({ idHash, since, usedAt, browser }) => ({ idHash, since, usedAt, browser })),
    end: async (idHash) => void sessions.delete(idHash),
    endOneOf: async (whose, idHash) =>
      endWhere((session) => session.staffId === whose && session.idHash === idHash) === 1,
    endAllOf: async (whose, but) => endWhere(({ staffId, idHash }) => staffId === whose && idHash !== but),
    endExpired: async (now) => endWhere((session) => !isGoing(session, now)),
  };
}
