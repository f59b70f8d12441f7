/** The tracker in a browser: small and large, light and dark, with and without scripts. */
import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { needsChromium, openChromium } from '../support/chromium.ts';
import { listen, type Listening } from '../../server/web/listen.ts';
import { pageFaults } from '../support/page-faults.ts';
import { openDemoHall, type DemoHall } from '../web/demo-hall.ts';

const screens = [
  { width: 360, colorScheme: 'light', javaScriptEnabled: false },
  { width: 360, colorScheme: 'dark', javaScriptEnabled: true },
  { width: 1280, colorScheme: 'light', javaScriptEnabled: true },
  { width: 1280, colorScheme: 'dark', javaScriptEnabled: false },
] as const;

describe('the tracker in a browser', function () {
  needsChromium(this);
  let hall: DemoHall;
  let house: Listening;
  let browser: Browser;
  const closing: (() => Promise<void>)[] = [];

  before(async function () {
    hall = await openDemoHall();
    house = await listen(hall.app, { port: 0, host: '127.0.0.1' });
    closing.push(house.stop);
    browser = await openChromium();
    closing.unshift(() => browser.close());
  });
  after(async () => {
    for (const close of closing) await close();
  });

  for (const { width, ...screen } of screens) {
    const look = `${width} px, ${screen.colorScheme}, ${screen.javaScriptEnabled ? 'with' : 'without'} scripts`;
    it(`is read by everybody and by staff: ${look}`, async () => {
      const context = await browser.newContext({ viewport: { width, height: 800 }, ...screen });
      const page = await context.newPage();
      await page.goto(`${house.url}/loket`);
      const charts = await page.locator('figure').count();
      expect(charts).to.be.above(4);
      expect(await page.locator('figure .picture:visible').count()).to.equal(charts);
      if (screen.javaScriptEnabled) expect(await pageFaults(page)).to.deep.equal([]);
      await page.goto(`${house.url}/beheer/aanmelden`);
      await page.fill('[name=email]', hall.admin.email);
      await page.fill('[name=wachtwoord]', hall.admin.password);
      await page.click('main button[type=submit]');
      await page.goto(`${house.url}/beheer/loket`);
      for (const summary of await page.locator('details > summary').all())
        if (screen.javaScriptEnabled) await summary.click();
      if (screen.javaScriptEnabled) expect(await pageFaults(page)).to.deep.equal([]);
      const over = Number(await page.evaluate('document.documentElement.scrollWidth - innerWidth'));
      expect(over).to.be.at.most(0);
      await context.close();
    });
  }
});
