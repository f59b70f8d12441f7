/** The actions in a browser: on a phone and a desk, light and dark. */
import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { needsChromium, openChromium } from '../support/chromium.ts';
import { listen, type Listening } from '../../server/web/listen.ts';
import { importFigures } from '../support/counter-years.ts';
import { els, password } from '../support/kerkebeek.ts';
import { pageFaults } from '../support/page-faults.ts';
import { publishedAction } from '../support/published-action.ts';
import { openTownHall } from '../web/town-hall.ts';

const pages = ['', '/A40242', '/A40242/teksten'];
const screens = [
  { width: 360, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
] as const;

describe('the actions in a browser', function () {
  needsChromium(this);
  let browser: Browser;
  let house: Listening;
  before(async () => {
    const hall = await openTownHall();
    await importFigures(hall.world, publishedAction);
    house = await listen(hall.app, { port: 0, host: '127.0.0.1' });
    browser = await openChromium();
  });
  after(async () => {
    await browser.close();
    await house.stop();
  });

  async function open(width: number, colorScheme: 'light' | 'dark'): Promise<Page> {
    const viewport = { width, height: 800 };
    const page = await (await browser.newContext({ locale: 'nl-BE', viewport, colorScheme })).newPage();
    await page.goto(`${house.url}/beheer/aanmelden`);
    await page.fill('input[name=email]', els.email);
    await page.fill('input[name=wachtwoord]', password);
    await page.click('main button[type=submit]');
    return page;
  }

  for (const { width, colorScheme } of screens) {
    it(`are accessible at ${width} px, ${colorScheme}`, async () => {
      const page = await open(width, colorScheme);
      for (const address of pages) {
        await page.goto(`${house.url}/beheer/acties${address}`, { waitUntil: 'load' });
        await page.evaluate('document.querySelectorAll("details").forEach((one) => { one.open = true; })');
        expect(await pageFaults(page), address).to.deep.equal([]);
      }
      await page.context().close();
    });
  }

  it('are written, with the figures of now, and read with the keyboard alone', async () => {
    const page = await open(1280, 'light');
    await page.goto(`${house.url}/beheer/acties/A40242/teksten`);
    await page.fill('#toelichting', 'Er waren [aanmeldingen 2021] aanmeldingen.');
    await page.locator('#cijfers-counter').focus();
    await page.keyboard.press('Space');
    await page.locator('main form.writing button[type=submit]').focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('[role=status]');
    await page.goto(`${house.url}/beheer/acties/A40242`);
    expect(await page.locator('#toelichting').textContent()).to.include('Er waren 3.901 aanmeldingen.');
    expect(await page.locator('#contacten').count()).to.equal(0);
    await page.context().close();
  });
});
