/** Residents who fill in whole questionnaires, so many begun each second, and try again for as long as it takes. */
import { pause, type Asked } from './ask.ts';
import { Browser, isTaken } from './browser.ts';
import type { House } from './house.ts';

export interface Failure {
  /** Milliseconds since the start of the traffic, when the request was sent. */
  at: number;
  took: number;
  /** A status, or the code of an error of the connection. */
  what: string;
  retryAfter: boolean;
}

export interface Traffic {
  /** Residents whose answers the program said were in. */
  acknowledged: Set<number>;
  failures: Failure[];
  /** Milliseconds of each request that went well, and of those that sent the answers. */
  times: number[];
  sendTimes: number[];
  /** When (ms since the start) each was acknowledged. */
  at: number[];
  begun(): number;
  now(): number;
  /** Nobody begins any more. Resolves when everybody is done, or after so many ms: how many are not. */
  stop(longest?: number): Promise<number>;
}

export interface Rate {
  /** Whole questionnaires begun each second. */
  rate: number;
  url?: string;
  from?: number;
  /** Share of the people who press the last button twice. */
  doubleClicks?: number;
  /** Nobody begins while so many are not done: a browser waits too. */
  most?: number;
}

export function drive(
  house: House,
  { rate, url = house.url, from = 0, doubleClicks = 0, most = 150 }: Rate,
): Traffic {
  const start = performance.now();
  const now = (): number => performance.now() - start;
  const traffic = {
    acknowledged: new Set<number>(),
    failures: [] as Failure[],
    times: [] as number[],
    sendTimes: [] as number[],
    at: [] as number[],
  };
  const going = new Set<Promise<void>>();
  let next = from;
  let isGivenUp = false;
  let [due, before] = [from, 0];

  /** The same request until it is answered as it should be. */
  const until = async (
    isRight: (asked: Asked) => boolean,
    request: () => Promise<Asked>,
  ): Promise<Asked | null> => {
    let wait = 250;
    while (!isGivenUp) {
      const at = now();
      try {
        const asked = await request();
        if (isRight(asked)) {
          traffic.times.push(asked.took);
          return asked;
        }
        traffic.failures.push({
          at,
          took: asked.took,
          what: String(asked.status),
          retryAfter: asked.headers['retry-after'] !== undefined,
        });
      } catch (error) {
        const { code } = error as { code?: string };
        traffic.failures.push({ at, took: now() - at, what: code ?? String(error), retryAfter: false });
      }
      await pause(wait);
      wait = Math.min(1_000, wait * 1.5);
    }
    return null;
  };

  const answerAs = async (i: number, token: string): Promise<void> => {
    const browser = new Browser(url);
    const is = (status: number) => (asked: Asked) => asked.status === status;
    await until(is(303), () => browser.begin(token));
    await until(is(200), () => browser.look());
    await until(is(303), () => browser.postPage(i, 0));
    const isTwice = i % 1_000 < doubleClicks * 1_000;
    const send = (): Promise<Asked | null> => until(isTaken, () => browser.postPage(i, 1));
    const [sent] = await Promise.all(isTwice ? [send(), send()] : [send()]);
    if (sent === null || sent === undefined) return;
    traffic.acknowledged.add(i);
    traffic.sendTimes.push(sent.took);
    traffic.at.push(now());
  };

  const timer = setInterval(() => {
    due += ((now() - before) * rate) / 1_000;
    before = now();
    due = Math.min(due, next + rate / 4);
    for (; next < due && going.size < most; next += 1) {
      const token = house.tokens[next];
      if (token === undefined) return;
      const one = answerAs(next, token).finally(() => going.delete(one));
      going.add(one);
    }
  }, 5);

  return {
    ...traffic,
    begun: () => next - from,
    now,
    async stop(longest = 60_000) {
      clearInterval(timer);
      const all = Promise.all(going);
      await Promise.race([all, pause(longest)]);
      const left = going.size;
      isGivenUp = true;
      await all;
      return left;
    },
  };
}

/** "3 x 503, 2 x ECONNREFUSED" */
export function told(failures: Failure[]): string {
  const counts = new Map<string, number>();
  for (const { what } of failures) counts.set(what, (counts.get(what) ?? 0) + 1);
  return failures.length === 0 ? 'none' : [...counts].map(([what, count]) => `${count} x ${what}`).join(', ');
}
