/** From figures to the public in a browser, by two colleagues: each page small and large, with axe looking over their shoulder. */
import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { needsChromium, openChromium } from '../support/chromium.ts';
import { publishedResults } from '../../server/actions/published-results.ts';
import type { StaffMember } from '../../server/actions/panel-records.ts';
import { listen, type Listening } from '../../server/web/listen.ts';
import { els, joris, password, written } from '../support/kerkebeek.ts';
import { png } from '../support/png.ts';
import { pageFaults } from '../support/page-faults.ts';
import { openTownHall, signedIn, submit, type TownHall } from '../web/town-hall.ts';

const wave = '/beheer/golven/2021-3';
const small = { viewport: { width: 360, height: 740 }, colorScheme: 'light' } as const;
const large = { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' } as const;

describe('publishing in a browser', function () {
  needsChromium(this);
  this.timeout(240_000);
  let hall: TownHall;
  let house: Listening;
  let browser: Browser;
  let policy: Page;
  let communications: Page;
  const complaints: string[] = [];
  const closing: (() => Promise<void>)[] = [];

  before(async function () {
    hall = await openTownHall();
    await submit(await signedIn(hall, els), `${wave}/vrijgeven`);
    house = await listen(hall.app, { port: 0, host: '127.0.0.1' });
    closing.push(house.stop);
    browser = await openChromium();
    closing.unshift(() => browser.close());
    policy = await visit(els);
    communications = await visit(joris);
  });
  after(async () => {
    for (const close of closing) await close();
  });

  async function visit(person: StaffMember): Promise<Page> {
    const page = await (await browser.newContext({ locale: 'nl-BE' })).newPage();
    page.setDefaultTimeout(60_000);
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(`${house.url}/beheer/aanmelden`);
    await page.fill('#email', person.email);
    await page.fill('#wachtwoord', password);
    await page.click('main button');
    await page.waitForURL('**/beheer/golven');
    return page;
  }

  /** As it stands, on a phone and on a dark screen. */
  async function expectGood(page: Page): Promise<void> {
    for (const { viewport, colorScheme } of [small, large]) {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      expect(await pageFaults(page), `${page.url()} at ${viewport.width}`).to.deep.equal([]);
    }
  }

  it('leads from the wave to its texts, with a warning under a claim', async () => {
    await policy.goto(house.url + wave);
    await expectGood(policy);
    await policy.click('text=Teksten schrijven');
    await expectGood(policy);
    await policy.getByLabel('Conclusies').fill('Een meerderheid van 87 % is tevreden.');
    await policy.getByRole('button', { name: 'Teksten bewaren' }).click();
    await policy.waitForSelector('[data-test=claims]');
    await expectGood(policy);
  });

  it('shows open answers one by one, the flagged ones first, and lets them be decided by keyboard', async () => {
    await policy.goto(house.url + wave);
    await policy.getByRole('link', { name: 'Open antwoorden nakijken' }).first().click();
    await expectGood(policy);
    await policy.click('text=Wat kan beter?');
    await expectGood(policy);
    const card = policy.locator('[data-test=answer]', { hasText: 'wacht nog altijd' });
    await card.getByLabel('Met delen weggelaten').focus();
    await policy.keyboard.press('Space');
    await card.getByRole('button').focus();
    await policy.keyboard.press('Enter');
    await policy.waitForSelector('[role=status]');
    const all = await hall.world.answers.openTexts.ofWave('2021-3');
    const decision = all.find(({ text }) => text === written.both)?.decision;
    expect(decision).to.deep.equal({ released: '[…], […], wacht nog altijd.' });
  });

  it('says in the page what a rewritten answer lacks', async () => {
    const card = policy.locator('[data-test=answer]', { hasText: 'Vandeperre' });
    await card.locator('textarea').fill('Mevrouw […] was onvriendelijk.');
    await card.getByLabel('Met delen weggelaten').check();
    await card.getByRole('button').click();
    await policy.waitForSelector('[role=alert]');
    await expectGood(policy);
    // The browser itself notes the 400.
    expect(complaints.splice(0).join()).to.match(/^[^,]*400[^,]*$/u);
  });

  it('freezes an edition and asks a colleague to publish it', async () => {
    await policy.goto(`${house.url}${wave}/uitgave`);
    await expectGood(policy);
    await policy.getByRole('button', { name: 'Uitgave 1.1 vastleggen' }).click();
    await policy.waitForURL('**/publicatie');
    await expectGood(policy);
    await policy.getByRole('button', { name: 'Publicatie vragen' }).click();
    await policy.waitForSelector('[data-test=proposal]');
    await expectGood(policy);
    expect(await policy.getByRole('link', { name: 'Nakijken en publiceren…' }).count()).to.equal(0);
  });

  it('is published by the colleague, after a look at what outsiders will see', async () => {
    await communications.goto(house.url + wave);
    await communications.getByRole('link', { name: 'Nakijken en publiceren' }).click();
    await communications.getByRole('link', { name: 'Nakijken en publiceren…' }).click();
    await expectGood(communications);
    await communications.getByRole('link', { name: 'Voorbeeld bekijken' }).click();
    await communications.waitForLoadState();
    expect(await communications.textContent('main')).to.include('[…], […], wacht nog altijd.');
    await communications.goto(`${house.url}${wave}/publicatie/publiceren`);
    await communications.getByLabel('Ik heb het voorbeeld nagekeken.').check();
    await communications.getByRole('button', { name: 'Golf 2021-3 publiceren' }).click();
    await communications.waitForSelector('[data-test=history]');
    await expectGood(communications);
    expect((await publishedResults(hall.world, '2021-3')).state).to.equal('online');
  });

  it('is withdrawn by one person, with a reason', async () => {
    await communications.getByRole('link', { name: 'Resultaten intrekken…' }).click();
    await expectGood(communications);
    await communications.getByLabel('Reden, voor het publiek').fill('In een tabel stond een fout.');
    await communications.getByRole('button', { name: 'Resultaten intrekken' }).click();
    await communications.waitForSelector('[role=status]');
    expect((await publishedResults(hall.world, '2021-3')).state).to.equal('withdrawn');
  });

  it('has a house style that is tried on the spot', async () => {
    await communications.getByRole('link', { name: 'Huisstijl' }).click();
    await communications.getByLabel('Huiskleur').fill('#FFD500');
    await communications.getByRole('button', { name: 'Kleur bewaren' }).click();
    await communications.waitForSelector('[role=status]');
    const file = {
      name: 'logo.png',
      mimeType: 'image/png',
      buffer: png({ width: 240, height: 90, colour: 3, depth: 1 }),
    };
    await communications.setInputFiles('#logo', file);
    await communications.getByRole('button', { name: 'Logo bewaren' }).click();
    await communications.waitForSelector('main img');
    await expectGood(communications);
    const width = await communications
      .locator('main img')
      .evaluate((image) => (image as unknown as { naturalWidth: number }).naturalWidth);
    expect(width).to.equal(240);
    expect(complaints).to.deep.equal([]);
  });
});
