/** Every staff page and public page in a browser: small and large, light and dark, with axe looking over our shoulder. */
import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { needsChromium, openChromium } from '../support/chromium.ts';
import { listen, type Listening } from '../../server/web/listen.ts';
import { els, password } from '../support/kerkebeek.ts';
import { pageFaults } from '../support/page-faults.ts';
import { openTownHall, signedIn, submit } from '../web/town-hall.ts';

const addresses = [
  '/',
  '/methode',
  '/toegankelijkheid',
  '/bestaat-niet',
  '/beheer/aanmelden',
  '/beheer/golven',
  '/beheer/golven/2025-1',
  '/beheer/golven/2025-1/sluiten',
  '/beheer/golven/2025-1/invoer',
  '/beheer/golven/2021-3',
  '/beheer/golven/2021-3/resultaten',
  '/beheer/golven/2021-3/grafieken',
  '/beheer/loket',
  '/loket',
];
const views = [
  { name: 'a phone of 360 px', viewport: { width: 360, height: 740 }, colorScheme: 'light' },
  { name: 'a dark screen of 1280 px', viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
] as const;

describe('the staff pages in a browser', function () {
  needsChromium(this);
  let house: Listening;
  let browser: Browser;
  const closing: (() => Promise<void>)[] = [];

  before(async function () {
    const hall = await openTownHall();
    await submit(await signedIn(hall, els), '/beheer/golven/2021-3/vrijgeven');
    house = await listen(hall.app, { port: 0, host: '127.0.0.1' });
    closing.push(house.stop);
    browser = await openChromium();
    closing.unshift(() => browser.close());
  });
  after(async () => {
    for (const close of closing) await close();
  });

  for (const { name, ...screen } of views) {
    it(`are accessible and never scroll sideways on ${name}`, async () => {
      const page = await visit(browser, house, screen);
      for (const address of addresses) {
        await page.goto(house.url + address);
        expect(await pageFaults(page), address).to.deep.equal([]);
      }
      await page.context().close();
    });
  }

  it('draw their charts under the strict policy, without a complaint and without asking another machine', async () => {
    const page = await visit(browser, house, { viewport: { width: 1280, height: 900 } });
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => request.url().startsWith(house.url) || complaints.push(request.url()));
    await page.goto(`${house.url}/beheer/golven/2021-3/resultaten`, { waitUntil: 'networkidle' });
    const figures = await page.locator('figure[data-chart]').all();
    expect(figures.length).to.be.above(0);
    for (const figure of figures) {
      await figure.scrollIntoViewIfNeeded();
      await figure.locator('canvas').waitFor();
    }
    expect(complaints).to.deep.equal([]);
    await page.context().close();
  });

  it('show charts and tables without scripts', async () => {
    const page = await visit(browser, house, { javaScriptEnabled: false });
    await page.goto(`${house.url}/beheer/golven/2021-3/resultaten`);
    expect(await page.locator('table').first().isVisible()).to.equal(true);
    expect(await page.locator('figure .picture:visible').count()).to.equal(
      await page.locator('figure').count(),
    );
    await page.context().close();
  });

  it('lead a keyboard past the menu', async () => {
    const page = await visit(browser, house, {});
    await page.goto(`${house.url}/beheer/golven`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).to.equal('inhoud');
    await page.context().close();
  });
});

type Screen = Parameters<Browser['newContext']>[0];

/** Els, signed in on a screen of hers. */
async function visit(browser: Browser, house: Listening, screen: Screen): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'nl-BE', ...screen })).newPage();
  await page.goto(`${house.url}/beheer/aanmelden`);
  await page.fill('#email', els.email);
  await page.fill('#wachtwoord', password);
  await page.click('main button');
  await page.waitForURL('**/beheer/golven');
  return page;
}
