/** What the page of privacy tells: each rule with its last run and what is next, and erasures by month. Counts, and nobody. */
import { brusselsDay } from '../brussels-day.ts';
import type { IsoDay } from '../iso-day.ts';
import { mustBeAllowed } from '../permissions.ts';
import type { RetentionSettings, StaffMember } from '../panel-records.ts';
import type { World } from '../world.ts';
import { isClosed } from './closed-waves.ts';
import { monthsBefore } from './days-before.ts';
import { isLate } from './is-late.ts';
import { nextOf, type Next } from './next-of.ts';
import type { RuleId } from './retention-rule.ts';
import { retentionSettings } from './retention-settings.ts';
import { retentionRules } from './rules.ts';

export interface SeenRule {
  id: RuleId;
  /** Null: never yet. */
  lastRun: { day: IsoDay; failed: boolean } | null;
  /** In the last twelve months. */
  removed: number;
  /** Null: nothing is known to come. */
  next: Next | null;
}

export interface RetentionOverview {
  settings: RetentionSettings;
  rules: SeenRule[];
  isLate: boolean;
  /** Newest first; of the last twelve months. */
  erasures: { month: string; kept: number; deleted: number }[];
  /** Ids of waves closed for as long as their codes are kept, of which the key is still there. */
  keysDue: string[];
}

/** @throws Problem when the person may not */
export async function seeRetention(world: World, person: StaffMember): Promise<RetentionOverview> {
  mustBeAllowed(person, 'see privacy');
  const today = brusselsDay(world.clock.now());
  const settings = await retentionSettings(world);
  const runs = await world.panel.retentionRuns.since(monthsBefore(today, 12));
  const next = await nextOf(world, settings, today);
  return {
    settings,
    rules: retentionRules.map(({ id }) => {
      const own = runs.filter(({ rule }) => rule === id);
      const last = own.at(-1);
      return {
        id,
        lastRun: last === undefined ? null : { day: last.day, failed: last.failed },
        removed: own.reduce((sum, { removed }) => sum + removed, 0),
        next: next.get(id) ?? null,
      };
    }),
    isLate: await isLate(world),
    erasures: await erasuresByMonth(world, monthsBefore(today, 12)),
    keysDue: await keysDue(world, settings, today),
  };
}

async function erasuresByMonth(world: World, since: IsoDay): Promise<RetentionOverview['erasures']> {
  const months = new Map<string, { kept: number; deleted: number }>();
  for (const { kind, day } of await world.panel.erasures.all()) {
    if (day < since || (kind !== 'member-keep' && kind !== 'member-delete')) continue;
    const month = day.slice(0, 7);
    const counted = months.get(month) ?? { kept: 0, deleted: 0 };
    counted[kind === 'member-keep' ? 'kept' : 'deleted'] += 1;
    months.set(month, counted);
  }
  return [...months]
    .toSorted(([one], [other]) => (one < other ? 1 : -1))
    .map(([month, counted]) => ({ month, ...counted }));
}

async function keysDue(world: World, settings: RetentionSettings, today: IsoDay): Promise<string[]> {
  const rule = retentionRules.find(({ id }) => id === 'codes');
  const from = rule?.from(settings, today) ?? '';
  const due: string[] = [];
  for (const wave of await world.panel.waves.all())
    if (isClosed(wave) && wave.closesOn < from && (await world.keys.findWaveKey(wave.id)) !== null)
      due.push(wave.id);
  return due;
}
