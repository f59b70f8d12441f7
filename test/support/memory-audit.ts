/** The audit log in memory, chained as the databases do it. */
import type { AuditSearch, AuditWatch } from '../../server/actions/audit/audit-records.ts';
import { chained } from '../../server/actions/audit/chain.ts';
import { openDay, sealEntry, sealOf } from '../../server/actions/audit/seal.ts';
import type { AuditCount, AuditEntry, ChainedEntry } from '../../server/actions/panel-records.ts';
import type { PanelStore } from '../../server/actions/stores.ts';

export function memoryAudit(): Pick<PanelStore, 'audit' | 'auditWatch'> {
  const entries: ChainedEntry[] = [];
  const counts = new Map<string, AuditCount>();
  const append = (entry: AuditEntry): void => void entries.push(...chained(entries.at(-1) ?? null, [entry]));
  const sealed = (): string | null => entries.map(sealOf).findLast((seal) => seal !== null)?.day ?? null;
  const sorted = (): AuditCount[] =>
    [...counts].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, count]) => ({ ...count }));
  return {
    audit: {
      append: async (entry) => append(entry),
      settle: async () => undefined,
      all: async () => entries.map(withoutChain),
      newestAt: async () => entries.at(-1)?.at ?? null,
      ofSubject: async (subject) =>
        entries
          .filter(({ subject: own }) =>
            [`${subject} `, `${subject},`].some((begin) => `${own} `.startsWith(begin)),
          )
          .map(withoutChain),
      chain: async (after, most) =>
        entries.filter(({ number }) => after === null || number > after).slice(0, most),
      search: async (search, { number, size }) => {
        const found = entries.filter((entry) => isSought(entry, search, entry.at)).toReversed();
        return { entries: found.slice((number - 1) * size, number * size), count: found.length };
      },
      actors: async () => [...new Set(entries.map(({ actor }) => actor))].toSorted(),
      count: async (entry) => {
        const day = openDay(entry.day, sealed());
        const key = [day, entry.actor, entry.action, entry.subject].join('\n');
        counts.set(key, { ...entry, day, times: (counts.get(key)?.times ?? 0) + 1 });
      },
      counts: async () => sorted(),
      searchCounts: async (search) =>
        sorted()
          .filter((count) => isSought(count, search, null))
          .toReversed(),
      seal: async (day, at) => {
        const last = sealed();
        if (last !== null && day <= last) return false;
        const open = sorted().filter((count) => count.day <= day && count.day > (last ?? ''));
        append(sealEntry(day, open, at));
        return true;
      },
    },
    auditWatch: memoryWatch(),
  };
}

function memoryWatch(): PanelStore['auditWatch'] {
  const watch: AuditWatch = { email: null, checkedOn: null, knownHead: null, lastCheck: null };
  return {
    find: async () => ({ ...watch }),
    setMail: async (email) => void Object.assign(watch, { email, checkedOn: null }),
    takeDay: async (day, after) => {
      if (watch.checkedOn === day || watch.checkedOn === after) return false;
      watch.checkedOn = day;
      return true;
    },
    keepCheck: async (check) => {
      watch.lastCheck = check;
      if (check.fault === null) watch.knownHead = check.head;
    },
  };
}

/** @param at null: of a count, which has a day */
function isSought(
  one: { actor: string; action: string; day?: string },
  { actor, actions, day }: AuditSearch,
  at: string | null,
): boolean {
  return (
    (actor === null || one.actor === actor) &&
    (actions === null || actions.some((action) => `${one.action} `.startsWith(`${action} `))) &&
    (day === null || (at === null ? one.day === day.day : at >= day.from && at < day.until))
  );
}

function withoutChain({ at, actor, action, subject }: ChainedEntry): AuditEntry {
  return { at, actor, action, subject };
}
