/** Pieces of SQL, in everything an address or a form takes. */
import { type Check, gate, nothingOf } from '../check.ts';
import { crawledAs } from '../crawl.ts';
import { formsOf } from '../forms.ts';
import { median } from '../statistics.ts';

const pieces = ["'", '"', "1' OR '1'='1", "1' OR '1'='1' --", '1) OR (1=1', "'; SELECT pg_sleep(5)--", "');SELECT pg_sleep(5)--", "' || pg_sleep(5) --", "1; SELECT randomblob(300000000)--", "' AND randomblob(300000000) --", "' UNION SELECT password_hash FROM staff --", "1 UNION SELECT NULL,NULL,NULL", "admin'--", "' OR 1=1 LIMIT 1 --", "%27%20OR%201=1", "\\' OR 1=1 --", "' AND (SELECT COUNT(*) FROM members) > 0 --", "x' AND 1=(SELECT 1 FROM pg_sleep(5)) --", '1 ORDER BY 99', 'password DESC', '(SELECT 1)', 'id;DROP TABLE members', "'; ATTACH DATABASE '/tmp/x' AS y; --", '${1}', '$1', ':id', '?', '%', '_', "''"]; // prettier-ignore

/** ms more than the same place with a plain word. */
const longer = 2_000;

export const sql: Check[] = [
  gate(22, 'Pieces of SQL are words like others', async (house) => {
    const { pages } = await crawledAs(house, 'admin');
    const admin = await house.staff('admin');
    const strangers = house.visitor();
    const faults: string[] = [];
    let tries = 0;
    const look = async (
      what: string,
      ask: (piece: string) => Promise<{ status: number; ms: number; text: string }>,
    ) => {
      const plain = await ask('gewoonwoord');
      for (const piece of pieces) {
        tries += 1;
        const { status, ms, text } = await ask(piece);
        if (status >= 500) faults.push(`${what} with ${piece} gives ${status}`);
        if (ms > plain.ms + longer) faults.push(`${what} with ${piece} takes ${ms.toFixed(0)} ms`);
        if (
          status === 200 &&
          plain.status === 200 &&
          rows(text) > rows(plain.text) + 2 &&
          !'%_?'.includes(piece)
        )
          faults.push(`${what} with ${piece} finds ${rows(text)} rows`);
      }
    };
    for (const name of parametersOf([...pages.keys()]))
      await look(name, (piece) => admin.get(`${name}=${encodeURIComponent(piece)}`));
    for (const place of [
      '/resultaten/*',
      '/beheer/golven/*',
      '/beheer/panel/leden/*',
      '/beheer/acties/*',
      '/beheer/taken/*',
    ])
      await look(place, (piece) => admin.get(place.replace('*', encodeURIComponent(piece))));
    await look(house.at('INV'), (piece) =>
      strangers.get(house.at('INV', { TOKEN: encodeURIComponent(piece) })),
    );
    const list = house.at('MEM');
    for (const form of formsOf((await admin.get(list)).text, list).filter(({ action }) =>
      /zoeken/u.test(action),
    ))
      for (const field of Object.keys(form.fields).filter((name) => name !== 'bewijs'))
        await look(`${form.action} ${field}`, (piece) =>
          admin.post(form.action, { ...form.fields, [field]: piece }),
        );
    for (const list of ['ids[]', 'vraag[]', 'zoek[]'])
      await look(list, (piece) =>
        admin.get(`/beheer/panel?${encodeURIComponent(list)}=${encodeURIComponent(piece)}`),
      );
    nothingOf(faults, 'places where SQL does something');
    return `${tries} tries of ${pieces.length} pieces: no 5xx, none 2 s slower, none finds more (median page ${median([...pages.values()].map(({ ms }) => ms)).toFixed(0)} ms)`;
  }),
];

/** "/place?name" for each query parameter that pages use. */
function parametersOf(paths: string[]): string[] {
  const found = new Set<string>();
  for (const path of paths) {
    const [place = '', query = ''] = path.split('?');
    for (const name of new URLSearchParams(query).keys()) found.add(`${place}?${name}`);
  }
  return [...found].slice(0, 12);
}

function rows(text: string): number {
  return text.split('<tr').length;
}
