/** Links, sessions and registrations of members, in memory. */
import type { MemberLink, Registration } from '../../server/actions/own-pages/own-page-records.ts';
import { latestEnd } from '../../server/actions/session-end.ts';
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
      newAddressesOf: async (memberId) =>
        links.all((one) => one.memberId === memberId && one.kind === 'new-mail').map(({ value }) => value),
      dropExpired: async (now) => drop(links, isOver(now), ({ tokenHash }) => tokenHash),
    },
    memberSessions: {
      open: async (idHash, memberId, expiresAt) => sessions.put({ idHash, memberId, expiresAt }),
      use: async (idHash, now, until) => {
        const session = valid(sessions, idHash, now);
        if (session === null || session.expiresAt > latestEnd(now)) return null;
        sessions.put({ ...session, expiresAt: until });
        return session.memberId;
      },
      end: async (idHash) => sessions.take(idHash),
      dropExpired: async (now) =>
        drop(
          sessions,
          ({ expiresAt }) => expiresAt <= now || expiresAt > latestEnd(now),
          ({ idHash }) => idHash,
        ),
    },
    registrations: {
      add: async (registration) => registrations.put(registration),
      find: async (hash, now) => valid(registrations, hash, now)?.content ?? null,
      take: async (hash, now) => taken(registrations, hash, now)?.content ?? null,
      all: async () => registrations.all(),
      drop: async (hash) => registrations.take(hash),
      dropExpired: async (now) => drop(registrations, isOver(now), ({ tokenHash }) => tokenHash),
    },
  };
}

function drop<T>(shelf: Shelf<T>, isGone: (one: T) => boolean, keyOf: (one: T) => string): number {
  const gone = shelf.all(isGone);
  for (const one of gone) shelf.take(keyOf(one));
  return gone.length;
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
