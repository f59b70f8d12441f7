/** Works the rules off and writes down that it did. A rule that fails does not stop the others. */
import { brusselsDay } from '../brussels-day.ts';
import { noteEntry } from '../note-entry.ts';
import { themselves } from '../own-pages/take-part.ts';
import type { World } from '../world.ts';
import type { RetentionRule } from './retention-rule.ts';
import { mustWait } from './must-wait.ts';
import { retentionSettings } from './retention-settings.ts';
import { retentionRules } from './rules.ts';

export interface RulesRan {
  removed: number;
  /** Ids of rules. */
  failed: string[];
}

/** For upkeep, every few minutes: only what went, or failed, is written down. */
export async function runOftenRules(world: World): Promise<RulesRan> {
  return runRules(
    world,
    retentionRules.filter(({ often }) => often === true),
    { quiet: true },
  );
}

/**
 * All of them, once a day by the calendar of Brussels, whichever process comes first; a day of standstill is caught up with at
 * the next start. Null: it was done today, or nothing may go after a gap. @param again also when it was begun today: what failed, or was stopped halfway
 */
export async function runDailyRules(world: World, { again = false } = {}): Promise<RulesRan | null> {
  const today = brusselsDay(world.clock.now());
  const isFirst = await world.panel.retentionRuns.begin(today);
  if (await mustWait(world)) {
    if (isFirst)
      await noteEntry(world, world.panel, { actor: themselves, action: 'retention waits', subject: 'clock' });
    return null;
  }
  const done = new Set(
    (await world.panel.retentionRuns.since(today)).flatMap(({ day, rule, failed }) =>
      day === today && !failed ? [rule] : [],
    ),
  );
  const due = isFirst ? retentionRules : again ? retentionRules.filter(({ id }) => !done.has(id)) : [];
  if (due.length === 0) return null;
  const ran = await runRules(world, due);
  const failed = ran.failed.length === 0 ? '' : `, failed: ${ran.failed.join(' ')}`;
  await noteEntry(world, world.panel, {
    actor: themselves,
    action: 'run retention',
    subject: `rules ${due.length}, removed ${ran.removed}${failed}`,
  });
  return ran;
}

async function runRules(world: World, rules: RetentionRule[], { quiet = false } = {}): Promise<RulesRan> {
  const ran: RulesRan = { removed: 0, failed: [] };
  for (const rule of rules) {
    const { removed, failed } = await runRule(world, rule, quiet);
    ran.removed += removed;
    if (failed) ran.failed.push(rule.id);
  }
  return ran;
}

async function runRule(
  world: World,
  rule: RetentionRule,
  quiet: boolean,
): Promise<{ removed: number; failed: boolean }> {
  const day = brusselsDay(world.clock.now());
  const from = rule.from(await retentionSettings(world), day);
  const outcome = await rule.run(world, from).then(
    (removed) => ({ removed, failed: false }),
    () => ({ removed: 0, failed: true }),
  );
  if (!quiet || outcome.failed || outcome.removed > 0)
    await world.panel.retentionRuns.add({ day, rule: rule.id, from, ...outcome });
  return outcome;
}
