/** From a mailing to posted letters in a browser, with a printer that takes its time. */
import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { listen, type Listening } from '../../server/web/listen.ts';
import { needsChromium, openChromium } from '../support/chromium.ts';
import { bart, password } from '../support/kerkebeek.ts';
import { settleLetters } from '../support/letter-wave.ts';
import { pageFaults } from '../support/page-faults.ts';
import { openTownHall, type TownHall } from '../web/town-hall.ts';

const letters = '/beheer/golven/2025-1/uitnodigen/mailing-invitation/brieven';
const small = { viewport: { width: 360, height: 740 }, colorScheme: 'light' } as const;
const large = { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' } as const;

describe('letters in a browser', function () {
  needsChromium(this);
  this.timeout(240_000);
  let hall: TownHall;
  let house: Listening;
  let browser: Browser;
  let page: Page;
  /** Lets the printer make its next file. */
  let printNext: () => Promise<void>;
  const closing: (() => Promise<void>)[] = [];

  before(async () => {
    hall = await openTownHall();
    await settleLetters(hall.world, 300);
    const waiting: (() => void)[] = [];
    printNext = async () => {
      while (waiting.length === 0) await new Promise((resolve) => setTimeout(resolve, 50));
      // Progress is written a few times a second.
      await new Promise((resolve) => setTimeout(resolve, 300));
      waiting.shift()?.();
    };
    const { printer } = hall.world;
    hall.world.printer = {
      ...printer,
      printLetters: async () => {
        await new Promise<void>((resolve) => waiting.push(resolve));
        return Buffer.from('%PDF-1.7');
      },
    };
    house = await listen(hall.app, { port: 0, host: '127.0.0.1' });
    closing.push(house.stop);
    browser = await openChromium();
    closing.unshift(() => browser.close());
    page = await visit(true);
  });
  after(async () => {
    for (const close of closing) await close();
  });

  async function visit(javaScriptEnabled: boolean): Promise<Page> {
    const visitor = await (await browser.newContext({ locale: 'nl-BE', javaScriptEnabled })).newPage();
    visitor.setDefaultTimeout(60_000);
    await visitor.goto(`${house.url}/beheer/aanmelden`);
    await visitor.fill('#email', bart.email);
    await visitor.fill('#wachtwoord', password);
    await visitor.click('main button');
    await visitor.waitForURL('**/beheer/golven');
    return visitor;
  }

  async function refreshUntil(visitor: Page, place: string): Promise<void> {
    while ((await visitor.locator(place).count()) === 0)
      await visitor.getByRole('link', { name: 'Stand vernieuwen' }).click();
  }

  async function expectGood(): Promise<void> {
    for (const { viewport, colorScheme } of [small, large]) {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      expect(await pageFaults(page), `${page.url()} at ${viewport.width}`).to.deep.equal([]);
    }
  }

  it('are made while the page tells how far they are, and then stand ready', async () => {
    await page.goto(house.url + letters);
    await expectGood();
    await page.getByRole('button', { name: 'Maken' }).click();
    await page.waitForURL('**/beheer/taken/*');
    expect(await page.getByRole('link', { name: 'Stand vernieuwen' }).count()).to.equal(0);
    await expectGood();
    await printNext();
    await page.getByText('250 van 300 klaar.').waitFor();
    expect(await page.locator('progress').getAttribute('value')).to.equal('250');
    await printNext();
    await page.locator('[data-test=done]').waitFor();
    await expectGood();
    const taken = page.waitForEvent('download');
    await page.locator('[data-test=file]').nth(1).click();
    expect((await taken).suggestedFilename()).to.equal('brieven-2025-1-uitnodiging-deel-2.pdf');
  });

  it('are followed without scripts too', async () => {
    const plain = await visit(false);
    await plain.goto(house.url + letters);
    await plain.getByLabel('Brieven met formulier (pdf)').check();
    await plain.getByRole('button', { name: 'Maken' }).click();
    await printNext();
    await refreshUntil(plain, 'progress[value="100"]');
    await printNext();
    await printNext();
    await refreshUntil(plain, '[data-test=done]');
    expect(await plain.locator('[data-test=file]').count()).to.equal(3);
  });

  it('are posted, and one comes back', async () => {
    await page.goto(house.url + letters);
    await expectGood();
    await page.getByRole('button', { name: 'Bewaren dat ze gepost zijn' }).click();
    await page.locator('[data-test=posted]').waitFor();
    await page.getByLabel('Code uit de brief, of kenmerk van het lid').fill('B007');
    await page.getByRole('button', { name: 'Noteren' }).click();
    await page.getByText('De brief aan lid B007 is teruggekomen.').waitFor();
    await expectGood();
    expect((await hall.world.panel.members.find('brief-007'))?.letterState).to.equal('returned');
  });
});
