/** Now and every few minutes: what lies about and is not to be kept. */
import type { Logger } from 'pino';
import { watchLog } from '../actions/audit/watch-log.ts';
import { dropOldUploads } from '../actions/figure-uploads.ts';
import { dropWaiting } from '../actions/own-pages/drop-waiting.ts';
import { dropOldJobs } from '../actions/jobs/own-job.ts';
import { forgetShutDrafts } from '../actions/forget-shut-drafts.ts';
import { dropOldMemberUploads } from '../actions/members/member-uploads.ts';
import type { World } from '../actions/world.ts';

const pause = 3 * 60_000;

export interface Upkeep {
  /** Resolves when the round that is going on is done. */
  stop(): Promise<void>;
}

/** Fails when the first round does; a later one is tried again. */
export async function startUpkeep(world: World, log: Logger): Promise<Upkeep> {
  await keepUp(world);
  let going = Promise.resolve();
  const timer = setInterval(() => {
    going = keepUp(world).catch((error: unknown) => {
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

/** Files that somebody left lying, drafts of waves that closed, who asked to join and did not confirm, and a log that tells what came together. */
export async function keepUp(world: World): Promise<void> {
  await dropOldUploads(world);
  await dropOldMemberUploads(world);
  await forgetShutDrafts(world);
  await dropWaiting(world);
  await dropOldJobs(world);
  await world.panel.letterBatches.forgetBefore(world.clock.now().getTime());
  await watchLog(world);
  await world.answers.tidy();
}
