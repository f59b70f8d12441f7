/** Ways around a door, and lists that are asked for more than they give. */
import { type Check, gate, must, nothingOf } from '../check.ts';
import { pagesOfStaff } from './roles.ts';
import { mayOpen } from './who-may.ts';

const overrides = ['X-HTTP-Method-Override', 'X-HTTP-Method', 'X-Method-Override'];

export const doors: Check[] = [
  gate(19, 'No other way of writing an address opens more', async (house) => {
    const [stranger, steward] = [house.visitor(), await house.staff('steward')];
    const closed = (await pagesOfStaff(house)).filter((path) => mayOpen(path)?.includes('steward') === false);
    must(closed.length > 3, `only ${closed.length} pages are closed to the steward: too few to try`);
    const opened: string[] = [];
    let tries = 0;
    for (const path of closed.slice(0, 12)) {
      const [place = ''] = path.split('?');
      const ways = [`${place}/`, `/${place}`, place.toUpperCase(), place.replace('/beheer', '/beheer%2f'), place.replace('/beheer/', '/beheer/;x/'), `${place};x`, `${place}%2f`, `${place}/.`, `/x/..${place}`, place.replace('/beheer', '/Beheer'), `${place}?_method=GET`, `${place}%20`]; // prettier-ignore
      for (const way of ways)
        for (const [who, visitor] of [
          ['a stranger', stranger],
          ['the steward', steward],
        ] as const) {
          tries += 1;
          if ((await visitor.get(way)).status === 200) opened.push(`${who}: ${way}`);
        }
      for (const name of overrides) {
        tries += 1;
        const answer = await steward.ask(place, { method: 'POST', headers: { [name]: 'GET' } });
        if (answer.status < 400) opened.push(`POST as ${name} GET: ${place}`);
      }
      const head = await steward.ask(place, { method: 'HEAD' });
      if (head.status === 200) opened.push(`HEAD ${place}`);
    }
    nothingOf(opened, 'ways around a door');
    return `${tries} ways of writing ${Math.min(12, closed.length)} addresses: none opens`;
  }),
  gate(21, 'A list gives no more than it shows', async (house) => {
    const admin = await house.staff('admin');
    const lists = [house.at('MEM'), '/beheer/golven', '/beheer/acties', '/beheer/cijfers', house.at('AUD')];
    const faults: string[] = [];
    for (const path of lists) {
      const plain = await admin.get(path);
      if (plain.status !== 200) continue;
      for (const query of [
        'limit=100000&offset=-1&sort=password',
        'pagina=-1',
        'pagina=999999999999',
        'sorteer=password',
        'blad=-1&per=100000',
      ]) {
        // prettier-ignore
        const { status, bytes } = await admin.get(`${path}?${query}`);
        if (status >= 500) faults.push(`${path}?${query} gives ${status}`);
        if (status === 200 && bytes.length > plain.bytes.length * 3 + 20_000)
          faults.push(`${path}?${query} gives more`);
      }
    }
    nothingOf(faults, 'lists that give more');
    return `${lists.length} lists, asked for a hundred thousand rows, row -1 and by password`;
  }),
];
