/** Security.md 5.10. */
import { type Check, gate, must, nothingOf } from '../check.ts';
import { crawledAs } from '../crawl.ts';
import type { House } from '../house.ts';
import type { Answer } from '../visitor.ts';
import { cookieFaults, headerFaults } from './header-faults.ts';

export const headers: Check[] = [
  gate(65, 'Every answer carries the headers that protect who reads it', async (house) => {
    const faults: string[] = [];
    const all = await everyKind(house);
    for (const [what, answer] of all)
      for (const fault of headerFaults(what, answer)) faults.push(`${what} (${answer.status}): ${fault}`);
    const staff = await house.staff('admin');
    for (const { line } of staff.cookies.all()) faults.push(...cookieFaults(line));
    nothingOf(faults, 'answers without');
    return `${all.length} answers: pages, files, 304, redirects, 400, 403, 404, 405, 413`;
  }),
  gate(66, 'Nothing of the inside can be asked for', async (house) => {
    const visitor = house.visitor();
    const inside = ['/.env', '/.git/HEAD', '/package.json', '/package-lock.json', '/server.js.map', '/data/', '/data/panel.sqlite', '/metrics', '/debug', '/server/cli.js', '/dist/server/cli.js', '/node_modules/express/package.json', '/..%2f..%2fetc%2fpasswd', '/%2e%2e/%2e%2e/etc/passwd', '/build/../../package.json', '/build/..%2f..%2fpackage.json', '/css/%2e%2e/%2e%2e/package.json', '/?file=../../etc/passwd', '/phpinfo.php', '/build/manifest.json.map', '/.well-known/../.env']; // prettier-ignore
    const shown: string[] = [];
    for (const path of inside) {
      const { status, text } = await visitor.get(path);
      if (status === 200 && !path.startsWith('/?')) shown.push(path);
      if (/root:x:|"dependencies"|ref: refs|SQLite format|SESSION_SECRET/u.test(text))
        shown.push(`${path}: its text`);
      if (insides.test(text)) shown.push(`${path}: ${insides.exec(text)?.[0] ?? ''}`);
    }
    const health = await visitor.get(`${house.at('HZ')}?verbose`);
    must(health.text.length < 40, `${house.at('HZ')} says ${health.text.length} signs`);
    const traced = await visitor.ask('/', { method: 'TRACE' });
    must([400, 405, 501].includes(traced.status), `TRACE gives ${traced.status}`);
    nothingOf(shown, 'places that show the inside');
    return `${inside.length} addresses: nothing; health says "${health.text.trim()}"; TRACE ${traced.status}`;
  }),
];

/** Stacks, SQL, and places on the disk. */
const insides = /\n\s+at \S+ \(|node_modules\/|select .* from |SQLITE_|knex|\/(home|work|root|usr|tmp)\/\w/u;

async function everyKind(house: House): Promise<[string, Answer][]> {
  const [visitor, admin] = [house.visitor(), await house.staff('admin')];
  const { pages, files } = await crawledAs(house, 'admin');
  const all: [string, Answer][] = [...pages];
  const add = async (what: string, answer: Promise<Answer>): Promise<void> =>
    void all.push([what, await answer]);
  for (const [path, answer] of (await crawledAs(house, 'stranger')).pages)
    all.push([`${path} of a stranger`, answer]);
  const page = await visitor.get('/resultaten');
  const assets = [...page.text.matchAll(/(?:src|href)="(\/[^"]+\.(?:js|css|svg|woff2))"/gu)].map(
    ([, path]) => path ?? '',
  );
  for (const path of assets) {
    const first = await visitor.get(path);
    all.push([path, first]);
    const { etag } = first.headers;
    if (etag !== undefined) await add(`${path} again`, visitor.get(path, { 'If-None-Match': etag }));
  }
  for (const file of files.filter((path) => /\.(csv|html|xlsx)/u.test(path)).slice(0, 4))
    await add(file, admin.get(file));
  await add('/bestaat-niet', visitor.get('/bestaat-niet'));
  await add('/%00', visitor.get('/%00'));
  await add('DELETE /', visitor.ask('/', { method: 'DELETE' }));
  await add('TRACE /', visitor.ask('/', { method: 'TRACE' }));
  await add('POST by another site', admin.post(house.at('SLOGOUT'), {}, { Origin: 'https://evil.test' }));
  await add('a broken form', visitor.postJson(house.at('ANS'), '{'));
  await add('a page of staff to a stranger', visitor.get(house.at('DASH')));
  await add('API', visitor.get(house.at('API')));
  await add('too much', visitor.post(house.at('LINKREQ'), { email: 'x'.repeat(300_000) }));
  await add('HEAD /', visitor.ask('/', { method: 'HEAD' }));
  return all;
}
