/** A wave in a browser, from its making to its closing: each page small and large, with axe looking over the shoulder. */
import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { listen, type Listening } from '../../server/web/listen.ts';
import { needsChromium, openChromium } from '../support/chromium.ts';
import { els, password } from '../support/kerkebeek.ts';
import { pageFaults } from '../support/page-faults.ts';
import { openTownHall, type TownHall } from '../web/town-hall.ts';

const small = { viewport: { width: 360, height: 740 }, colorScheme: 'light' } as const;
const large = { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' } as const;
const wave = '/beheer/golven/2025-3';

describe('a wave in a browser', function () {
  needsChromium(this);
  this.timeout(240_000);
  let hall: TownHall;
  let house: Listening;
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];
  const closing: (() => Promise<void>)[] = [];

  before(async () => {
    hall = await openTownHall();
    house = await listen(hall.app, { port: 0, host: '127.0.0.1' });
    closing.push(house.stop);
    browser = await openChromium();
    closing.unshift(() => browser.close());
    page = await (await browser.newContext({ locale: 'nl-BE' })).newPage();
    page.setDefaultTimeout(60_000);
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(`${house.url}/beheer/aanmelden`);
    await page.fill('#email', els.email);
    await page.fill('#wachtwoord', password);
    await page.click('main button');
    await page.waitForURL('**/beheer/golven');
  });
  after(async () => {
    for (const close of closing) await close();
  });

  async function expectGood(): Promise<void> {
    for (const { viewport, colorScheme } of [small, large]) {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      expect(await pageFaults(page), `${page.url()} at ${viewport.width}`).to.deep.equal([]);
    }
  }

  it('is made with a questionnaire of the library', async () => {
    await page.getByRole('link', { name: 'Nieuwe golf' }).click();
    await expectGood();
    await page.getByLabel('Titel').fill('Het loket na twee jaar');
    await page.getByLabel('Waarom vraagt de gemeente dit?').fill('De gemeente wil weten wat beter kan.');
    await page.getByLabel('Vragenlijst').selectOption('bibliotheek:2023-2-digitaal-thuisloket');
    await page.getByRole('button', { name: 'Golf aanmaken' }).click();
    await page.waitForURL(`**${wave}/instellen`);
    await expectGood();
  });

  it('gets its days, with a warning when they are few', async () => {
    await page.getByLabel('Eerste dag').fill('2025-04-07');
    await page.getByLabel('Laatste dag').fill('2025-04-09');
    await page.getByRole('button', { name: 'Instellingen bewaren' }).click();
    expect(await page.locator('[data-test=warnings]').textContent()).to.include(
      'Geef mensen minstens een week',
    );
    await page.getByLabel('Laatste dag').fill('2025-04-27');
    await page.getByRole('button', { name: 'Instellingen bewaren' }).click();
    await page.waitForSelector('[role=status]');
    expect(await page.locator('[data-test=warnings]').count()).to.equal(0);
    expect(await page.getByRole('button', { name: 'Golf plannen' }).count()).to.equal(0);
    await expectGood();
  });

  it('is planned once it has a sample', async () => {
    const members = (await hall.world.panel.members.all()).map(({ id }) => id);
    const draw = { waveId: '2025-3', seed: 'gelijk', plan: {}, drawnOn: '2025-03-10', staffId: 'els' };
    await hall.world.panel.samples.draw(draw, members);
    await page.goto(house.url + wave);
    await expectGood();
    await page.getByRole('link', { name: 'Golf plannen' }).click();
    await page.getByRole('button', { name: 'Golf plannen' }).click();
    await page.waitForURL(`**${wave}`);
    expect(await page.locator('[role=status]').textContent()).to.include('start vanzelf op 7 april 2025');
    await expectGood();
  });

  it('is opened before its day', async () => {
    await page.locator('[data-test=way]').getByRole('link', { name: 'Instellen' }).click();
    await page.getByRole('link', { name: 'Nu openen…' }).click();
    await expectGood();
    await page.getByRole('button', { name: 'Golf 2025-3 openen' }).click();
    await page.waitForURL(`**${wave}`);
    expect(await page.locator('.badge').textContent()).to.equal('loopt');
    await expectGood();
  });

  it('is closed, and tells all that happened', async () => {
    await page.locator('[data-test=way]').getByRole('link', { name: 'Sluiten' }).click();
    await page.getByRole('button', { name: 'Golf 2025-3 sluiten' }).click();
    await page.waitForURL(`**${wave}`);
    const events = await page.locator('[data-test=event]').allTextContents();
    expect(events.map((event) => /\d (\w+) +\(Els Peeters\)/u.exec(event)?.[1])).to.deep.equal([
      'Gesloten',
      'Gestart',
      'Gepland',
      'Aangemaakt',
    ]);
    await expectGood();
    expect(complaints).to.deep.equal([]);
  });
});
