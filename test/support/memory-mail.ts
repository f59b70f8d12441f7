/** Mail on its way out, and who wants it, in memory. */
import type { ClaimedMail } from '../../server/actions/outbox.ts';
import type { PanelStore } from '../../server/actions/stores.ts';

interface Kept extends ClaimedMail {
  state: 'waiting' | 'sent' | 'failed';
  dueAt: number;
}

export function memoryMail(): Pick<PanelStore, 'outbox' | 'trackerMail'> {
  return { outbox: memoryOutbox(), trackerMail: memoryTrackerMail() };
}

function memoryOutbox(): PanelStore['outbox'] {
  const mails = new Map<string, Kept>();
  const change = (id: string, to: Partial<Kept>): void => {
    const mail = mails.get(id);
    if (mail !== undefined) mails.set(id, { ...mail, ...to });
  };
  return {
    put: async (added, now) => {
      for (const mail of added)
        if (!mails.has(mail.id)) mails.set(mail.id, { ...mail, tries: 0, state: 'waiting', dueAt: now });
    },
    claim: async (now, until) => {
      const [first] = [...mails.values()]
        .filter(({ state, dueAt }) => state === 'waiting' && dueAt <= now)
        .toSorted((one, other) => one.dueAt - other.dueAt);
      if (first === undefined) return null;
      change(first.id, { dueAt: until, tries: first.tries + 1 });
      const { id, kind, letter, tries } = first;
      return { id, kind, letter, tries: tries + 1 };
    },
    sent: async (id) => change(id, { state: 'sent' }),
    failed: async (id) => change(id, { state: 'failed' }),
    tryAgain: async (id, dueAt) => change(id, { dueAt }),
    drop: async ({ to, unsubscribe }) => {
      for (const { id, state, letter } of mails.values())
        if (state === 'waiting' && (letter.to === to || letter.unsubscribe === unsubscribe)) mails.delete(id);
    },
    counts: async () => {
      const counts = { waiting: 0, sent: 0, failed: 0 };
      for (const { state } of mails.values()) counts[state] += 1;
      return counts;
    },
  };
}

function memoryTrackerMail(): PanelStore['trackerMail'] {
  const tokens = new Map<string, string>();
  let told: string | null = null;
  return {
    subscribe: async (staffId, token) => void tokens.set(staffId, tokens.get(staffId) ?? token),
    unsubscribe: async (staffId) => void tokens.delete(staffId),
    subscribers: async () => [...tokens].map(([staffId, token]) => ({ staffId, token })),
    announced: async () => told,
    announce: async (from, to) => {
      if (told !== from) return false;
      told = to;
      return true;
    },
  };
}
