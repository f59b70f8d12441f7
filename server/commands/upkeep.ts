/** Now and every few minutes: what lies about and is not to be kept. Once a day: all that was kept long enough. */
import type { Logger } from 'pino';
import { watchLog } from '../actions/audit/watch-log.ts';
import { shareErasures } from '../actions/erasure/share-erasures.ts';
import { finishDestructions } from '../actions/keys/finish-destructions.ts';
import { takeLeftKeys } from '../actions/keys/take-left-keys.ts';
import { isLate } from '../actions/retention/is-late.ts';
import { runDailyRules, runOftenRules } from '../actions/retention/run-rules.ts';
import { lapseRequests } from '../actions/two-people/lapse-requests.ts';
import type { World } from '../actions/world.ts';

const pause = 3 * 60_000;

export interface Upkeep {
  /** Resolves when the round that is going on is done. */
  stop(): Promise<void>;
}

/** Fails when the first round does; a later one is tried again. */
export async function startUpkeep(world: World, log: Logger): Promise<Upkeep> {
  await keepUp(world);
  await keepDaily(world, log, { again: true });
  let going = Promise.resolve();
  const timer = setInterval(() => {
    going = going
      .then(async () => {
        await keepUp(world);
        await keepDaily(world, log);
      })
      .catch((error: unknown) => {
        log.error({ name: error instanceof Error ? error.name : typeof error }, 'upkeep failed');
      });
  }, pause).unref();
  return {
    async stop() {
      clearInterval(timer);
      await going;
    },
  };
}

/** Keys whose end was begun, requests that nobody decided on, what is over within hours, and logs that tell what came together. */
export async function keepUp(world: World): Promise<void> {
  await finishDestructions(world);
  await takeLeftKeys(world);
  await lapseRequests(world);
  await runOftenRules(world);
  await shareErasures(world);
  await watchLog(world);
  await world.answers.tidy();
  await world.panel.tidy();
}

/** What failed is tried again at the next start, and on the next day. */
async function keepDaily(world: World, log: Logger, how?: { again: boolean }): Promise<void> {
  const ran = await runDailyRules(world, how);
  if (ran !== null) {
    log.info({ removed: ran.removed }, 'what was kept long enough was taken away');
    if (ran.failed.length > 0) log.error({ rules: ran.failed }, 'rules of keeping failed');
    await world.panel.tidy();
  }
  if (await isLate(world)) log.error('no rule of keeping went well for 48 hours');
}
