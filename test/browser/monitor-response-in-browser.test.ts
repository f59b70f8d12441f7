/** The response of a wave in a browser: on a phone and a desk, light and dark, with its table open. */
import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { listen, type Listening } from '../../server/web/listen.ts';
import { needsChromium, openChromium } from '../support/chromium.ts';
import { els, password } from '../support/kerkebeek.ts';
import { pageFaults } from '../support/page-faults.ts';
import { openTownHall } from '../web/town-hall.ts';

describe('the response of a wave in a browser', function () {
  needsChromium(this);
  let browser: Browser;
  let house: Listening;
  before(async () => {
    house = await listen((await openTownHall()).app, { port: 0, host: '127.0.0.1' });
    browser = await openChromium();
  });
  after(async () => {
    await browser.close();
    await house.stop();
  });

  async function open(wave: string, screen: { width: number; colorScheme: 'light' | 'dark' }): Promise<Page> {
    const { width, colorScheme } = screen;
    const viewport = { width, height: 800 };
    const page = await (await browser.newContext({ locale: 'nl-BE', viewport, colorScheme })).newPage();
    await page.goto(`${house.url}/beheer/aanmelden`);
    await page.fill('input[name=email]', els.email);
    await page.fill('input[name=wachtwoord]', password);
    await page.click('main button[type=submit]');
    await page.goto(`${house.url}/beheer/golven/${wave}/respons`, { waitUntil: 'load' });
    return page;
  }

  for (const screen of [
    { width: 360, colorScheme: 'light' },
    { width: 1280, colorScheme: 'dark' },
  ] as const) {
    it(`is accessible at ${screen.width} px, ${screen.colorScheme}, open or closed`, async () => {
      for (const wave of ['2025-1', '2021-3']) {
        const page = await open(wave, screen);
        await page.evaluate('document.querySelectorAll("details").forEach((one) => { one.open = true; })');
        expect(await pageFaults(page)).to.deep.equal([]);
        await page.context().close();
      }
    });
  }

  it('has its course drawn as one picture with words, and a table of the same', async () => {
    const page = await open('2021-3', { width: 360, colorScheme: 'light' });
    const picture = page.locator('#grafiek-per-dag .pictures');
    expect(await picture.getAttribute('aria-label')).to.match(/golf 2021-3 83 % op dag \d+/u);
    await page.locator('.response-course summary').click();
    expect(await page.locator('.response-course tbody td').last().textContent()).to.equal('83\u00a0%');
    await page.context().close();
  });
});
