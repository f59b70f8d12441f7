/** For the machines around us: does the process live, and may it be sent work? */
import type { RequestHandler } from 'express';
import type { World } from '../../actions/world.ts';

const longestWait = 3_000;

export function alive(): RequestHandler {
  return (_req, res) => void res.type('text/plain').send('ok\n');
}

/** Ready is: both databases take a write (so they are there, migrated and not full), and we are not stopping. */
export function ready(world: World): RequestHandler {
  return async (req, res) => {
    const [panel, answers] = await Promise.all([
      writable(() => world.panel.canWrite()),
      writable(() => world.answers.canWrite()),
    ]);
    const serving = !req.app.enabled('stopping');
    const isReady = panel && answers && serving;
    if (!isReady) res.status(503).set('Retry-After', '5');
    res.json({ ready: isReady, panel, answers, serving });
  };
}

/** A database that says no, throws or does not answer is not ready: here that is the answer, not an error. */
async function writable(ask: () => Promise<boolean>): Promise<boolean> {
  const timer = new AbortController();
  const tooLate = new Promise<boolean>((resolve) => {
    const wait = setTimeout(() => resolve(false), longestWait);
    timer.signal.addEventListener('abort', () => clearTimeout(wait));
  });
  try {
    return await Promise.race([ask(), tooLate]);
  } catch {
    return false;
  } finally {
    timer.abort();
  }
}
