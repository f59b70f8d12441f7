/** Once a minute: waves open on their first day and close after their last. */
import type { Logger } from 'pino';
import { followDays } from '../actions/waves/follow-days.ts';
import type { World } from '../actions/world.ts';

const pause = 60_000;

export interface WaveRounds {
  /** Resolves when the round that is going on is done. */
  stop(): Promise<void>;
}

/** The first round, which catches up after a standstill, is over when this resolves. A round that fails is tried again. */
export async function startWaveRounds(world: World, log: Logger): Promise<WaveRounds> {
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  let known = new Set<string>();
  const round = async (): Promise<void> => {
    try {
      const { opened, closed, stayed } = await followDays(world);
      if (opened.length + closed.length > 0) log.info({ opened, closed }, 'waves opened or closed');
      // Once, and not every minute until somebody mends it.
      const isNews = stayed.some((wave) => !known.has(wave));
      if (isNews) log.warn({ waves: stayed }, 'waves are due but stay as they are');
      known = new Set(stayed);
    } catch (error) {
      log.error({ name: error instanceof Error ? error.name : typeof error }, 'wave round failed');
    }
    if (isStopped) return;
    timer = setTimeout(() => {
      going = round();
    }, pause).unref();
  };
  let going = round();
  await going;
  return {
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      await going;
    },
  };
}
