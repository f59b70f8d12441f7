/** What opening an address does, and where it leads. */
import { type Check, gate, must, nothingOf } from '../check.ts';
import { crawlAs } from '../crawl.ts';
import type { House } from '../house.ts';
import { knownAddresses } from '../member.ts';
import { wordsOf } from '../sink.ts';
import { markOf, readTables } from '../tables.ts';
import type { Answer, Visitor } from '../visitor.ts';

/** Who came by, and how often they tried; and which counts of a running wave were shown, so that the next reader sees no others. */
const ofVisits = /session|limit|audit|outbox|mailing_orders|jobs|shown_counts/u;

const elsewhere = ['https://evil.test', '//evil.test', '/\\evil.test', '\\\\evil.test', 'https:evil.test', '///evil.test', 'javascript:alert(1)', 'data:text/html,x', '/%09/evil.test', '/%2fevil.test', 'https://localhost@evil.test', '//evil.test/%2f..', 'http:/evil.test', '////evil.test', '/.evil.test', 'x://evil.test', '%68ttps://evil.test', '/\t/evil.test', ' https://evil.test', 'https://evil.test#@localhost']; // prettier-ignore

export const reading: Check[] = [
  gate(38, 'Opening pages changes nothing', async (house) => {
    // At the first time an account is set up.
    const admin = await house.staff('admin');
    await postIsOut(house);
    const before = await readTables(house);
    const { pages, files } = await crawlAs(house, 'admin');
    for (const file of files.filter((path) => /\.(csv|json|svg)/u.test(path)).slice(0, 8))
      await admin.get(file);
    const after = await readTables(house);
    const changed = [...after]
      .filter(([name, rows]) => !ofVisits.test(name) && markOf(rows) !== markOf(before.get(name) ?? []))
      .map(([name]) => name);
    nothingOf(changed, 'tables changed by reading');
    return `${pages.size} pages and ${after.size} tables: the same but for sessions, limits, the log and what was shown`;
  }),
  gate(39, 'No address leads to another site', async (house) => {
    const staff = await house.staff('communications');
    const away: string[] = [];
    let tries = 0;
    for (const place of [
      house.at('SLOGIN'),
      '/beheer',
      '/beheer/golven',
      '/mijn',
      '/deelnemen',
      '/vragenlijst',
      '/',
    ])
      for (const target of elsewhere) {
        for (const name of ['next', 'return', 'url', 'terug']) {
          tries += 1;
          const visitor = name === 'next' ? house.visitor() : staff;
          const answer = await visitor.get(`${place}?${name}=${encodeURIComponent(target)}`);
          if (leadsAway(house, answer.headers.location)) away.push(`${place}?${name}=${target}`);
        }
      }
    for (const target of [
      '//evil.test',
      '/\\evil.test',
      '//evil.test/..',
      '/%5cevil.test',
      '///evil.test/',
    ]) {
      tries += 1;
      const answer = await staff.get(target);
      if (leadsAway(house, answer.headers.location)) away.push(target);
    }
    nothingOf(away, 'redirects to elsewhere');
    const email = (await knownAddresses(house))[5] ?? '';
    const before = house.sink.letters.length;
    await house
      .visitor()
      .post(house.at('LINKREQ'), { email }, { Host: 'evil.test', 'X-Forwarded-Host': 'evil.test' });
    const mail = wordsOf(await house.mailTo(email, before));
    must(
      !mail.includes('evil.test') && mail.includes(house.targets.baseUrl),
      'a mail links to where the Host header says',
    );
    return `${tries} tries: own addresses only; a mail asked with another Host links here`;
  }),
  gate(40, 'A mail program can stop mails with the link alone', async (house) => {
    const paths = house.sink.letters.map(
      ({ raw }) => unfolded(raw).match(/^List-Unsubscribe: *<([^>]+)>/imu)?.[1],
    );
    const [link] = paths.filter((one) => one !== undefined);
    must(link !== undefined, 'no mail has a List-Unsubscribe');
    const { pathname } = new URL(link);
    const visitor = house.visitor();
    const before = await page(visitor, pathname);
    const again = await page(visitor, pathname);
    must(before === again, 'opening the link changes something');
    const oneClick = { 'List-Unsubscribe': 'One-Click' };
    const [first, second] = [await visitor.post(pathname, oneClick), await visitor.post(pathname, oneClick)];
    must(first.status < 300 && second.status < 300, `it gives ${first.status} and ${second.status}`);
    must((await page(visitor, pathname)) !== before, 'nothing is stopped');
    const wrong = await visitor.post(house.at('UNS', { TOKEN: 'x'.repeat(43) }), oneClick);
    // The same page as for a right one tells a guesser as little as 404.
    must(wrong.status === 404 || plain(wrong) === plain(second), `a wrong link gives ${wrong.status}`);
    const what = wrong.status === 404 ? '404' : 'the same page';
    return `GET changes nothing; twice ${first.status} and ${second.status}; a wrong link gives ${what}`;
  }),
];

/** Mail of the checks before this one changes tables too: until none came for longer than the pause between two rounds. */
async function postIsOut({ sink: { letters } }: House): Promise<void> {
  for (let seen = -1; seen !== letters.length;) {
    seen = letters.length;
    await new Promise((resolve) => setTimeout(resolve, 20_000));
  }
}

function leadsAway(house: House, location: string | undefined): boolean {
  if (location === undefined) return false;
  const base = house.targets.baseUrl;
  return !URL.canParse(location, base) || new URL(location, base).origin !== base;
}

async function page(visitor: Visitor, path: string): Promise<string> {
  return plain(await visitor.get(path));
}

function plain({ text }: Answer): string {
  return text.replaceAll(/nonce="[^"]*"/gu, '');
}

function unfolded(raw: string): string {
  return raw.replaceAll(/\r?\n[ \t]+/gu, ' ');
}
