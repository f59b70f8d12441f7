/** What everybody may read: whether a few people can be seen in it. */
import { load } from 'cheerio';
import { begin, fitting, send } from '../answering.ts';
import { type Check, gate, longGate, must, nothingOf } from '../check.ts';
import { csvRows } from '../csv-rows.ts';
import { files } from '../exports/files.ts';
import { baseOf, countOf, publishedTables } from './published-tables.ts';

const fewest = 10;

export const published: Check[] = [
  gate(50, 'No group of fewer than ten is shown anywhere', async (house) => {
    const { tables } = await publishedTables(house);
    const small: string[] = [];
    let hidden = 0;
    for (const table of tables)
      table.columns.forEach((column, c) => {
        const base = baseOf(column);
        const name = `${table.question} ${column.code ?? 'total'}`;
        if (base !== null && base > 0 && base < fewest) small.push(`${name}: ${base}`);
        if (base === null) hidden += 1;
        if (base === null && table.rows.some(({ cells }) => countOf(cells[c]) !== null))
          small.push(`${name}: its answers`);
      });
    for (const { path, answer } of await files(house)) {
      if (!path.endsWith('.csv')) continue;
      for (const cells of csvRows(answer.text)) {
        const base = Number(cells.get('Basis (n)') ?? 'NaN');
        if (base > 0 && base < fewest)
          small.push(`${path}: ${cells.get('Vraagcode')} ${cells.get('Groepscode')} ${base}`);
      }
    }
    must(hidden > 0, 'no group is hidden: nothing to check');
    nothingOf(small, 'groups of fewer than ten');
    return `${tables.length} tables for programs and in CSV: ${hidden} groups hidden, none of fewer than ten shown`;
  }),
  longGate(53, 'One answer more is not to be seen', async (house) => {
    const [policy, communications] = [await house.staff('policy'), await house.staff('communications')];
    const results = house.at('DASH', { WAVE: house.wave('openWave') });
    const response = results.replace('/resultaten', '/respons');
    const read = async (): Promise<string[]> =>
      Promise.all([[policy, response], [communications, response], [policy, results], [communications, results]].map(async ([who, path]) => words((await (who as typeof policy).get(path as string)).text))); // prettier-ignore
    let [before, steps] = [await read(), 0];
    const small: string[] = [];
    for (let i = 0; i < 30; i += 1) {
      const sitting = await begin(house, house.invitation());
      const { status } = await send(house, sitting, fitting(sitting.questions));
      must(status === 200, `answer ${i + 1} gives ${status}`);
      const now = await read();
      now.forEach((text, page) => {
        if (text === before[page]) return;
        steps += 1;
        const [were, are] = [counts(before[page] ?? ''), counts(text)];
        if (!are.some((count, place) => Math.abs(count - (were[place] ?? count)) >= fewest))
          small.push(`answer ${i + 1}: ${firstDifference(before[page] ?? '', text)}`);
      });
      before = now;
    }
    nothingOf(small, 'single answers seen');
    return `30 answers, 4 pages read after each: ${steps} changes, each of a count by ten or more`;
  }),
];

function firstDifference(one: string, other: string): string {
  const at = one.split('').findIndex((sign, i) => sign !== other[i]);
  return `"${one.slice(Math.max(0, at - 30), at + 20)}" became "${other.slice(Math.max(0, at - 30), at + 20)}"`;
}

function words(html: string): string {
  return load(html)('main')
    .text()
    .replaceAll(/\s+/gu, ' ')
    .replace(/code: [\w-]{12}/u, '');
}

/** What a page tells in people: "at least 310". */
function counts(text: string): number[] {
  return [...text.matchAll(/(\d[\d.]*)(?! ?%|,|\d|–|-)/gu)].map(([, count]) =>
    Number((count ?? '').replaceAll('.', '')),
  );
}
