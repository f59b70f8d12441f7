import { Browser, isTaken } from './support/browser.ts';
import { answersOf } from './support/asked-survey.ts';
import { inHouse } from './support/house.ts';
import { inAnswers, storedAnswers } from './support/stored-answers.ts';
import type { KeptPromise } from './promise.ts';

const times = [1, 2, 20];

export const repeated: KeptPromise = {
  id: 'R3',
  says: 'The same answers sent again are the same answers; others do not take their place',
  threshold: 'sent once, twice and twenty times at once, as a form and by script: one row, one receipt, all acknowledged; other answers over the same link: 409 or "you answered already", and the first stay',
  on: ['SQLite', 'PostgreSQL'],
  prove: (on) =>
    inHouse(on, 12, async (house) => {
      const running = await house.start();
      const faults: string[] = [];
      let i = 0;
      for (const way of ['form', 'script'] as const) {
        for (const count of times) {
          const browser = new Browser(house.url);
          await browser.fillIn(i, house.tokens[i] ?? '');
          const one = i;
          const send = () => (way === 'form' ? browser.postPage(one, 1) : browser.postAll(answersOf(one)));
          const sent = await Promise.all(Array.from({ length: count }, send));
          const untaken = sent.filter((asked) => !isTaken(asked)).map(({ status }) => status);
          if (untaken.length > 0) faults.push(`${way} x ${count}: ${untaken.join(', ')}`);
          const receipt = new Set(sent.flatMap(({ headers }) => headers['set-cookie'] ?? []).flatMap((line) => /bewijscode=([A-Z0-9]{15,})/iu.exec(line)?.[1] ?? []));
          if (receipt.size > 1) faults.push(`${way} x ${count}: ${receipt.size} receipts`);
          faults.push(...(await otherAnswers(house.url, house.tokens[i] ?? '', i)));
          i += 1;
        }
      }
      await running.stop();
      const { responses, texts } = await storedAnswers(house);
      const rows = [...responses.values()].reduce((sum, count) => sum + count, 0);
      const firsts = await inAnswers(house, (db) => db<{ answers: string }>('responses').pluck('answers'));
      if (firsts.some((text) => text.includes('"CIJFER":9'))) faults.push('other answers took their place');
      return {
        held: faults.length === 0 && rows === i && responses.size === i && texts.size === i,
        measured: `${i} residents, sent 1, 2 and 20 times at once as a form and by script: ${rows} rows, ${texts.size} texts; faults: ${faults.join('; ') || 'none'}`,
      };
    }),
}; // prettier-ignore

/** From another browser over the same link: it has another receipt. */
async function otherAnswers(url: string, token: string, i: number): Promise<string[]> {
  const other = new Browser(url);
  await other.begin(token);
  await other.look();
  const { status } = await other.postAll({ ...answersOf(i), CIJFER: 1 + ((i + 1) % 5) });
  return status < 400 ? [`other answers of resident ${i}: ${status}`] : [];
}
