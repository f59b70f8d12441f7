/** Mail on its way out, and who wants it, in memory. */
import { latestDue, type ClaimedMail } from '../../server/actions/outbox.ts';
import type { PanelStore } from '../../server/actions/stores.ts';

interface Kept extends Pick<ClaimedMail, 'id' | 'kind' | 'tries'> {
  letter: ClaimedMail['letter'] | null;
  mailingId: string | null;
  sealed: string | null;
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
  const put = (mail: Omit<Kept, 'state' | 'tries'>): void => {
    if (!mails.has(mail.id)) mails.set(mail.id, { ...mail, tries: 0, state: 'waiting' });
  };
  const claimed = (what: 'letter' | 'sealed', now: number, until: number): Kept | null => {
    const [first] = [...mails.values()]
      .filter((mail) => mail.state === 'waiting' && mail[what] !== null)
      .filter(({ dueAt }) => dueAt <= now || dueAt > latestDue(now))
      .toSorted((one, other) => one.dueAt - other.dueAt);
    if (first === undefined) return null;
    change(first.id, { dueAt: until, tries: first.tries + 1 });
    return { ...first, tries: first.tries + 1 };
  };
  const ended = { letter: null, sealed: null, tries: 0, dueAt: 0 };
  const counted = (isCounted: (mail: Kept) => boolean) => {
    const counts = { waiting: 0, sent: 0, failed: 0 };
    for (const mail of mails.values()) if (isCounted(mail)) counts[mail.state] += 1;
    return counts;
  };
  return {
    put: async (added, now) =>
      added.forEach((mail) => put({ ...mail, mailingId: null, sealed: null, dueAt: now })),
    putOrders: async (orders, now) =>
      orders.forEach((order) => put({ ...order, kind: 'mailing', letter: null, dueAt: now })),
    claim: async (now, until) => {
      const mail = claimed('letter', now, until);
      if (mail === null || mail.letter === null) return null;
      const { id, kind, letter, tries } = mail;
      return { id, kind, letter, tries };
    },
    claimOrder: async (now, until) => {
      const mail = claimed('sealed', now, until);
      if (mail === null || mail.sealed === null || mail.mailingId === null) return null;
      const { id, mailingId, sealed, tries } = mail;
      return { id, mailingId, sealed, tries };
    },
    sent: async (id) => change(id, { state: 'sent', ...ended }),
    failed: async (id) => change(id, { state: 'failed', ...ended }),
    tryAgain: async (id, dueAt) => {
      if (mails.get(id)?.state === 'waiting') change(id, { dueAt });
    },
    dropOf: async ({ to, unsubscribe }) => {
      for (const { id, state, letter } of mails.values())
        if (
          state === 'waiting' &&
          letter !== null &&
          (letter.to === to || letter.unsubscribe === unsubscribe)
        )
          mails.delete(id);
    },
    drop: async (id) => {
      if (mails.get(id)?.state === 'waiting') mails.delete(id);
    },
    dropWaiting: async (mailingId) => {
      for (const mail of mails.values())
        if (mail.mailingId === mailingId && mail.state === 'waiting') mails.delete(mail.id);
    },
    isWaiting: async (id) => mails.get(id)?.state === 'waiting',
    mailingOf: async (id) => mails.get(id)?.mailingId ?? null,
    dropEnded: async () => {
      const ended = [...mails.values()].filter(
        ({ state, mailingId, kind }) => state !== 'waiting' && mailingId === null && kind !== 'tracker',
      );
      for (const { id } of ended) mails.delete(id);
      return ended.length;
    },
    unlinkOrders: async (mailingId) => {
      const orders = [...mails.values()].filter(
        (mail) => mail.mailingId === mailingId && mail.state !== 'waiting' && !mail.id.startsWith('ended-'),
      );
      for (const mail of orders) {
        mails.delete(mail.id);
        mails.set(`ended-${mail.id}`, { ...mail, id: `ended-${mail.id}` });
      }
      return orders.length;
    },
    dueSince: async (now) => {
      const due = [...mails.values()].filter(
        ({ state, letter, dueAt }) => state === 'waiting' && letter !== null && dueAt <= now,
      );
      return due.length === 0 ? null : Math.min(...due.map(({ dueAt }) => dueAt));
    },
    counts: async () => counted(() => true),
    countsOf: async (mailingId) => counted((mail) => mail.mailingId === mailingId),
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
