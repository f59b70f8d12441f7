/** Links, sessions and registrations of members, in memory. */
import type { MemberLink, Registration } from '../../server/actions/own-pages/own-page-records.ts';
import type { PanelStore } from '../../server/actions/stores.ts';
import { Shelf } from './shelf.ts';

interface Session {
  idHash: string;
  memberId: string;
  expiresAt: number;
}

export function memoryOwnPages(): Pick<PanelStore, 'memberLinks' | 'memberSessions' | 'registrations'> {
  const links = new Shelf<MemberLink>(({ tokenHash }) => tokenHash);
  const sessions = new Shelf<Session>(({ idHash }) => idHash);
  const registrations = new Shelf<Registration>(({ tokenHash }) => tokenHash);
  return {
    memberLinks: {
      add: async (added) => added.forEach((link) => links.put(link)),
      find: async (hash, now) => valid(links, hash, now),
      take: async (hash, now) => taken(links, hash, now),
      dropExpired: async (now) => links.all(isOver(now)).forEach((one) => links.take(one.tokenHash)),
    },
    memberSessions: {
      open: async (idHash, memberId, expiresAt) => sessions.put({ idHash, memberId, expiresAt }),
      use: async (idHash, now, until) => {
        const session = valid(sessions, idHash, now);
        if (session === null) return null;
        sessions.put({ ...session, expiresAt: until });
        return session.memberId;
      },
      end: async (idHash) => sessions.take(idHash),
      dropExpired: async (now) => sessions.all(isOver(now)).forEach((one) => sessions.take(one.idHash)),
    },
    registrations: {
      add: async (registration) => registrations.put(registration),
      find: async (hash, now) => valid(registrations, hash, now)?.content ?? null,
      take: async (hash, now) => taken(registrations, hash, now)?.content ?? null,
      dropExpired: async (now) =>
        registrations.all(isOver(now)).forEach((one) => registrations.take(one.tokenHash)),
    },
  };
}

function isOver(now: number): (one: { expiresAt: number }) => boolean {
  return ({ expiresAt }) => expiresAt <= now;
}

function valid<T extends { expiresAt: number }>(shelf: Shelf<T>, key: string, now: number): T | null {
  const found = shelf.find(key);
  return found === null || isOver(now)(found) ? null : found;
}

function taken<T extends { expiresAt: number }>(shelf: Shelf<T>, key: string, now: number): T | null {
  const found = valid(shelf, key, now);
  if (found !== null) shelf.take(key);
  return found;
}
