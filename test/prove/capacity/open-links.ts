import { pause } from '../support/ask.ts';
import { Browser } from '../support/browser.ts';
import type { House } from '../support/house.ts';

/** The welcome, the button and the first page, spread evenly over so many seconds. */
export async function openLinks(
  house: House,
  members: number,
  seconds: number,
): Promise<{ times: number[]; errors: number }> {
  const times: number[] = [];
  let errors = 0;
  const begun = performance.now();
  const all: Promise<void>[] = [];
  for (let i = 0; i < members; i += 1) {
    await pause(Math.max(0, begun + (i * seconds * 1_000) / members - performance.now()));
    const open = async (): Promise<void> => {
      const browser = new Browser(house.url);
      const token = house.tokens[i] ?? '';
      const asked = [
        await browser.go(`/deelnemen/${token}`),
        await browser.begin(token),
        await browser.look(),
      ];
      times.push(...asked.map(({ took }) => took));
      errors += asked.filter(({ status }) => status >= 400).length;
    };
    all.push(open().catch(() => void (errors += 1)));
  }
  await Promise.all(all);
  return { times, errors };
}
