/** For the machines around us: does the process live, and may it be sent work? */
import type { RequestHandler } from 'express';
import { lookAround, type Surroundings } from '../../actions/look-around.ts';
import type { World } from '../../actions/world.ts';

const longestWait = 3_000;

export function alive(): RequestHandler {
  return (_req, res) => void res.type('text/plain').send('ok\n');
}

/**
 * Ready is: both databases take a write (so they are there and migrated), we are not stopping, and the disk, the mail and the
 * clock are well.
 */
export function ready(world: World, sendsMail: boolean): RequestHandler {
  return async (req, res) => {
    const [panel, answers, around] = await Promise.all([
      inTime(() => world.panel.canWrite(), false),
      inTime(() => world.answers.canWrite(), false),
      inTime(() => lookAround(world, sendsMail), nothingSeen),
    ]);
    const serving = !req.app.enabled('stopping');
    const parts = { panel, answers, serving, ...around };
    const isReady = Object.values(parts).every(Boolean);
    if (!isReady) res.status(503).set('Retry-After', '5');
    res.json({ ready: isReady, ...parts });
  };
}

/** Nobody knows: not ready. */
const nothingSeen: Surroundings = { disk: false, mail: false, clock: false };

/** A database that says no, throws or does not answer is not ready: here that is the answer, not an error. */
async function inTime<T>(ask: () => Promise<T>, otherwise: T): Promise<T> {
  const timer = new AbortController();
  const tooLate = new Promise<T>((resolve) => {
    const wait = setTimeout(() => resolve(otherwise), longestWait);
    timer.signal.addEventListener('abort', () => clearTimeout(wait));
  });
  try {
    return await Promise.race([ask(), tooLate]);
  } catch {
    return otherwise;
  } finally {
    timer.abort();
  }
}
