/** Links that open something: what scanners do with them, twice, too late, elsewhere. */
import { type Check, gate, must } from '../check.ts';
import type { House } from '../house.ts';
import { askLink, knownAddresses } from '../member.ts';
import type { Visitor } from '../visitor.ts';

const scanner = { 'User-Agent': 'Mozilla/5.0 (compatible; SafeLinks)' };
const quarter = 15 * 60_000;

export const links: Check[] = [
  gate(1, 'A link that scanners open still works for the person', async (house) => {
    const path = house.at('INV', { TOKEN: house.invitation() });
    const visitor = house.visitor();
    for (let i = 0; i < 20; i += 1) await opened(visitor, path, 'GET');
    for (let i = 0; i < 5; i += 1) await opened(visitor, path, 'HEAD');
    const pressed = await visitor.post(path, {});
    must(pressed.status === 303, `the button gives ${pressed.status} after a scanner`);
    return '20 GET and 5 HEAD set no cookie; the button works after them';
  }),
  gate(2, 'A sign-in link works once', async (house) => {
    const { visitor, path } = await asked(house, 2);
    // As a person does, or a scanner before them: the page first, then its button.
    must((await visitor.get(path)).status === 200, 'the link opens no page');
    const first = await visitor.post(path, {});
    must(first.status === 303, `the first time gives ${first.status}`);
    visitor.cookies.keep(['__Secure-mijn=x; Path=/mijn; Max-Age=0', 'mijn=x; Path=/mijn; Max-Age=0']);
    const second = await visitor.post(path, {});
    must([400, 403, 410].includes(second.status), `the second time gives ${second.status}`);
    must(!(await isIn(house, visitor)), 'the second time opens a session');
    return `first 303, second ${second.status} without a session`;
  }),
  gate(3, 'A sign-in link ends', async (house) => {
    const { visitor, path } = await asked(house, 3);
    const late = await house.later(quarter + 1_000, () => visitor.post(path, {}));
    must([400, 403, 410].includes(late.status), `a second after its end it gives ${late.status}`);
    must(!(await isIn(house, visitor)), 'a link that ended opens a session');
    return `15 minutes and a second later: ${late.status}`;
  }),
  gate(4, 'A sign-in link is good in the browser that asked for it alone', async (house) => {
    const { path } = await asked(house, 4);
    const other = house.visitor();
    const pressed = await other.post(path, {});
    must(pressed.status >= 400 && !(await isIn(house, other)), `another browser gets ${pressed.status}`);
    return `another browser gets ${pressed.status}`;
  }),
];

async function opened(visitor: Visitor, path: string, method: string): Promise<void> {
  const { status, headers } = await visitor.ask(path, { method, headers: scanner });
  must(status === 200, `${method} gives ${status}`);
  must(headers['set-cookie'] === undefined, `${method} sets ${String(headers['set-cookie'])}`);
}

async function asked(house: House, which: number): Promise<{ visitor: Visitor; path: string }> {
  const visitor = house.visitor();
  const token = await askLink(house, visitor, (await knownAddresses(house))[which] ?? '');
  return { visitor, path: house.at('LINK', { TOKEN: token }) };
}

async function isIn(house: House, visitor: Visitor): Promise<boolean> {
  return (await visitor.get(house.at('PROF'))).status === 200;
}
