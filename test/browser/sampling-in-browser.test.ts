/** A sample drawn by hand: looked at, drawn, and drawn again with the seed that was printed. */
import { readFile } from 'node:fs/promises';
import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { listen, type Listening } from '../../server/web/listen.ts';
import { needsChromium, openChromium } from '../support/chromium.ts';
import { bart, password } from '../support/kerkebeek.ts';
import { pageFaults } from '../support/page-faults.ts';
import { openTownHall } from '../web/town-hall.ts';

const address = '/beheer/golven/2025-2/steekproef';
const screens = [
  { name: 'a phone of 360 px', viewport: { width: 360, height: 740 }, colorScheme: 'light' },
  { name: 'a dark screen of 1280 px', viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
] as const;

describe('a sample drawn in a browser', function () {
  needsChromium(this);
  let house: Listening;
  let browser: Browser;
  before(async () => {
    const { app } = await openTownHall();
    house = await listen(app, { port: 0, host: '127.0.0.1' });
    browser = await openChromium();
  });
  after(async () => {
    await browser.close();
    await house.stop();
  });

  it('is the same list again with the same seed, and another with another', async () => {
    const page = await visit(browser, house, {});
    await page.goto(house.url + address);
    await page.fill('#omvang', '40');
    await page.click('text=Eerst bekijken');
    expect(await page.locator('.table--strata tfoot td').first().innerText()).to.equal('40');
    await page.click('button[value=trekken]');
    const [seed, list] = [await page.locator('[data-test=seed]').innerText(), await downloadOf(page)];
    expect(list.trim().split('\r\n')).to.have.lengthOf(41);
    await drawAgain(page, '');
    expect(await downloadOf(page)).to.not.equal(list);
    await drawAgain(page, seed);
    expect(await downloadOf(page)).to.equal(list);
    await page.click('text=Trek opnieuw met dit zaad');
    expect(await page.locator('.notice--done').innerText()).to.include('precies dezelfde leden');
    await page.context().close();
  });

  for (const { name, ...screen } of screens)
    it(`is told on pages that are accessible and never scroll sideways on ${name}`, async () => {
      const page = await visit(browser, house, screen);
      for (const place of [address, '/beheer/panel/samenstelling']) {
        await page.goto(house.url + place);
        expect(await pageFaults(page), place).to.deep.equal([]);
      }
      await page.goto(house.url + address);
      await page.click('text=Eerst bekijken');
      expect(await pageFaults(page), 'tried out').to.deep.equal([]);
      await page.click('button[value=trekken]');
      expect(await pageFaults(page), 'refused').to.deep.equal([]);
      await page.context().close();
    });
});

async function drawAgain(page: Page, seed: string): Promise<void> {
  await page.fill('#zaad', seed);
  await page.check('#vervangen');
  await page.click('button[value=trekken]');
}

async function downloadOf(page: Page): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.click('text=Referenties downloaden'),
  ]);
  return readFile(await file.path(), 'utf8');
}

async function visit(
  browser: Browser,
  house: Listening,
  screen: Parameters<Browser['newContext']>[0],
): Promise<Page> {
  const page = await (await browser.newContext(screen)).newPage();
  await page.goto(`${house.url}/beheer/aanmelden`);
  await page.fill('[name=email]', bart.email);
  await page.fill('[name=wachtwoord]', password);
  await page.click('button[type=submit]');
  await page.waitForURL('**/beheer/golven');
  return page;
}
