/** Reads the whole log in order and looks whether each entry is as it was written. Others may write meanwhile. */
import type { AuditCount } from '../panel-records.ts';
import type { PanelStore } from '../stores.ts';
import type { CheckedLog } from './audit-records.ts';
import { beforeTheFirst, digestOfCounts, hashOfEntry } from './chain.ts';
import { sealOf, type Seal } from './seal.ts';

const atOnce = 1_000;

type Log = { panel: Pick<PanelStore, 'audit'> };
type NumberedSeal = Seal & { number: number };

/** @param remembered a hash that was the last one before: still in the log, unless entries were taken off its end. Null: none */
export async function checkLog(log: Log, remembered: string | null): Promise<CheckedLog> {
  const { checked, seals, isKnown } = await followChain(log, remembered);
  const broken = brokenSeal(seals, await log.panel.audit.counts());
  if (broken !== null) return { ...checked, fault: { number: broken.number, kind: 'counts' } };
  if (checked.fault !== null || isKnown) return checked;
  return { ...checked, fault: { number: checked.entries + 1, kind: 'head' } };
}

async function followChain(
  { panel }: Log,
  remembered: string | null,
): Promise<{ checked: CheckedLog; seals: NumberedSeal[]; isKnown: boolean }> {
  const checked: CheckedLog = { entries: 0, head: beforeTheFirst, fault: null };
  const seals: NumberedSeal[] = [];
  let isKnown = remembered === null || remembered === beforeTheFirst;
  let last: number | null = null;
  for (;;) {
    const entries = await panel.audit.chain(last, atOnce);
    for (const entry of entries) {
      const expected = checked.entries + 1;
      if (entry.number > expected) checked.fault = { number: expected, kind: 'missing' };
      else if (entry.number < expected || entry.hash !== hashOfEntry(checked.head, entry))
        checked.fault = { number: entry.number, kind: 'changed' };
      if (checked.fault !== null) return { checked, seals, isKnown };
      const seal = sealOf(entry);
      if (seal !== null) seals.push({ ...seal, number: entry.number });
      checked.entries = entry.number;
      checked.head = entry.hash;
      isKnown ||= entry.hash === remembered;
      last = entry.number;
    }
    if (entries.length < atOnce) return { checked, seals, isKnown };
  }
}

/** The first one whose counts are others now. A seal holds the days since the one before it. */
function brokenSeal(seals: NumberedSeal[], counts: AuditCount[]): NumberedSeal | null {
  const left = counts.toSorted((one, other) => (one.day < other.day ? -1 : 1));
  for (const seal of seals) {
    const end = left.findIndex(({ day }) => day > seal.day);
    const sealed = left.splice(0, end === -1 ? left.length : end);
    if (digestOfCounts(sealed) !== seal.digest) return seal;
  }
  return null;
}
