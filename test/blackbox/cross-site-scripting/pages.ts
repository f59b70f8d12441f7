/** What every page looks like inside, and what it asks of others. */
import { load } from 'cheerio';
import { open, openWindow } from '../browser.ts';
import { type Check, gate, must, nothingOf } from '../check.ts';
import { crawledAs } from '../crawl.ts';
import { payloads } from '../payloads.ts';

export const pages: Check[] = [
  gate(32, 'Scripts in an address are words', async (house) => {
    const window = await openWindow(house, await house.staff('admin'));
    let tries = 0;
    try {
      for (const payload of payloads.slice(0, 14)) {
        const word = encodeURIComponent(payload);
        const paths = [
          `/${word}`,
          `/resultaten?q=${word}&next=${word}`,
          `/beheer/golven/${word}`,
          `/deelnemen/${word}`,
        ];
        tries += paths.length;
        await open(window, house, paths.slice(tries % 3 === 0 ? 0 : 1));
      }
    } finally {
      await window.close();
    }
    nothingOf(window.seen, 'things a page should not do');
    return `${tries} addresses: no dialog, nothing against the policy, no other site`;
  }),
  gate(33, 'No page has a script of its own in its text', async (house) => {
    const faults: string[] = [];
    const visitor = house.visitor();
    const all = [...(await crawledAs(house, 'admin')).pages, ...(await crawledAs(house, 'stranger')).pages];
    for (const [path, { text, headers }] of all) {
      const page = load(text);
      const nonce = /'nonce-([^']+)'/u.exec(String(headers['content-security-policy']))?.[1] ?? '';
      for (const script of page('script').toArray())
        if (page(script).attr('nonce') !== nonce && page(script).attr('type') !== 'application/json') faults.push(`${path}: a script without its nonce`); // prettier-ignore
      for (const element of page('*').toArray()) {
        const names = Object.keys('attribs' in element ? element.attribs : {});
        if (names.some((name) => name.startsWith('on') || name === 'style'))
          faults.push(`${path}: ${names.join(' ')}`);
      }
    }
    const nonces = new Set<string>();
    for (let i = 0; i < 20; i += 1)
      nonces.add(
        /'nonce-([^']+)'/u.exec(String((await visitor.get('/')).headers['content-security-policy']))?.[1] ??
          '',
      );
    must(nonces.size === 20, `${nonces.size} different nonces in 20 answers`);
    nothingOf(faults, 'pages with a script or a style of their own');
    return `${all.length} pages: no handlers, every script has the nonce, 20 answers have 20 nonces`;
  }),
  gate(34, 'Who answers asks nobody else', async (house) => {
    const token = house.invitation();
    const window = await openWindow(house, null);
    try {
      await open(window, house, [house.at('INV', { TOKEN: token })]);
      await window.page.click('form button[type="submit"]');
      await window.page.waitForLoadState('networkidle');
      for (let i = 0; i < 3; i += 1) {
        await window.page
          .locator('input[type="radio"]')
          .first()
          .click({ timeout: 3_000 })
          .catch(() => undefined);
        await window.page.locator('button:visible, input[type="submit"]:visible, input[type="button"]:visible').last().click({ timeout: 3_000 }).catch(() => undefined); // prettier-ignore
        await window.page.waitForTimeout(400);
      }
      await open(window, house, ['/mijn', '/inschrijven', '/resultaten', '/loket', '/toegankelijkheid', '/']);
    } finally {
      await window.close();
    }
    must(window.asked.length > 12, `only ${window.asked.length} requests: nothing to check`);
    nothingOf(window.seen, 'requests elsewhere, or against the policy');
    return `${window.asked.length} requests, all to this installation`;
  }),
];
