import { seeded } from '../surveys/seeded.ts';
import { Browser } from './support/browser.ts';
import { fuzzed } from './support/fuzzed.ts';
import { inHouse } from './support/house.ts';
import { liveHeap, withLiveHeap } from './support/live-heap.ts';
import { faultsIn, storedAnswers } from './support/stored-answers.ts';
import type { KeptPromise } from './promise.ts';

/** After as many, somebody answers as people do. */
const between = 100;

export const fuzzedSubmissions: KeptPromise = {
  id: 'R6',
  says: 'Submissions that no browser sends never make the program fail',
  threshold: '10,000 drawn by chance: 0 x 5xx, same process, what is alive of the heap grows less than 20 % after the first fifth, and after each 100 somebody answers as people do',
  on: ['SQLite', 'PostgreSQL'],
  prove: (on, length) =>
    inHouse(on, 220, async (house) => {
      const submissions = length === 'short' ? 300 : 10_000;
      const seed = Math.floor(Math.random() * 1_000_000);
      const draw = seeded(seed);
      const running = await house.start(withLiveHeap(house));
      const failed: string[] = [];
      const statuses = new Map<string, number>();
      let [early, people] = [0, 0];
      let browser = new Browser(house.url);
      for (let i = 0; i < submissions; i += 1) {
        if (i % between === 0) {
          await new Browser(house.url).answer(people, house.tokens[people] ?? '');
          people += 1;
          browser = new Browser(house.url);
          await browser.fillIn(150, house.tokens[110 + (people % 100)] ?? '');
        }
        const { path, asking } = fuzzed(draw, browser.word);
        const kept = new Map(browser.cookies);
        const what = await browser.go(path, asking).then(({ status }) => String(status), (error: { code?: string }) => error.code ?? 'error');
        browser.cookies = kept;
        statuses.set(what, (statuses.get(what) ?? 0) + 1);
        if (what.startsWith('5')) failed.push(`submission ${i}: ${what} at ${path.slice(0, 60)}`);
        if (i === Math.floor(submissions / 5)) early = await liveHeap(house, running);
      }
      const growth = (await liveHeap(house, running)) / early - 1;
      const isSame = !running.hasEnded();
      await running.stop();
      const { lost } = faultsIn(await storedAnswers(house), Array.from({ length: people }, (_, i) => i));
      const told = [...statuses].toSorted(([a], [b]) => a.localeCompare(b)).map(([what, count]) => `${count} x ${what}`).join(', ');
      return {
        held: failed.length === 0 && isSame && growth < 0.2 && lost === 0,
        measured: `seed ${seed}, ${submissions} submissions: ${told}; 5xx: ${failed.slice(0, 5).join('; ') || 'none'}; ${people} people in between, ${lost} lost; live heap ${growth < 0 ? '' : '+'}${(growth * 100).toFixed(0)} %`,
      };
    }),
}; // prettier-ignore
