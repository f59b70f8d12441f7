import { pause } from '../support/ask.ts';
import { Browser, isTaken } from '../support/browser.ts';
import type { House } from '../support/house.ts';

export interface Sent {
  /** Submissions that were in before the time was over, and those that were not taken. */
  taken: number;
  errors: number;
  /** Milliseconds of each. */
  times: number[];
}

const hands = 30;

/**
 * Residents who have filled in everything press the last button, evenly spread, so many a second; nobody waits for another.
 * @param from first resident
 */
export async function sendAtOnce(
  house: House,
  { from, rate, seconds }: { from: number; rate: number; seconds: number },
): Promise<Sent> {
  const browsers = await fillIn(house, from, rate * seconds);
  const begun = performance.now();
  const sent: Sent = { taken: 0, errors: 0, times: [] };
  const all: Promise<void>[] = [];
  for (const [i, browser] of browsers.entries()) {
    await pause(Math.max(0, begun + (i * 1_000) / rate - performance.now()));
    const send = async (): Promise<void> => {
      const asked = await browser.postPage(from + i, 1);
      if (!isTaken(asked)) throw new Error(`not taken: ${asked.status}`);
      sent.times.push(asked.took);
      if (performance.now() - begun <= seconds * 1_000) sent.taken += 1;
    };
    all.push(send().catch(() => void (sent.errors += 1)));
  }
  await Promise.all(all);
  return sent;
}

/** Up to the last page, before the clock runs. */
async function fillIn(house: House, from: number, count: number): Promise<Browser[]> {
  const browsers = Array.from({ length: count }, () => new Browser(house.url));
  const waiting = [...browsers.entries()];
  const work = async (): Promise<void> => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
      await next[1].fillIn(from + next[0], house.tokens[from + next[0]] ?? '');
  };
  await Promise.all(Array.from({ length: hands }, work));
  return browsers;
}
