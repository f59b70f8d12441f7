/** A member's own pages in a browser, with the keyboard alone and on a phone; the whole program on real databases. */
import { expect } from 'chai';
import { pino } from 'pino';
import type { Browser, Page } from 'playwright-core';
import { stopLink } from '../../server/actions/stop-link.ts';
import type { World } from '../../server/actions/world.ts';
import { createApp } from '../../server/web/app.ts';
import { listen, type Listening } from '../../server/web/listen.ts';
import { needsChromium, openChromium } from '../support/chromium.ts';
import { openOnSqlite } from '../support/databases.ts';
import { settleKerkebeek } from '../support/kerkebeek.ts';
import { pageFaults } from '../support/page-faults.ts';
import { settings } from '../web/town-hall.ts';

const phone = { width: 360, height: 740 };

describe('the own pages in a browser', function () {
  needsChromium(this);
  let world: World;
  let house: Listening;
  let browser: Browser;
  const closing: (() => Promise<void>)[] = [];

  before(async () => {
    const stores = await openOnSqlite();
    world = { ...stores, clock: { now: () => new Date() }, publicUrl: settings.publicUrl };
    await settleKerkebeek(world);
    const municipality = await world.panel.settings.municipality();
    if (municipality === null) throw new Error('no municipality');
    const panel = { selfRegistration: true, minimumAge: 16, contactCap: 4, mailsPerMinute: 120 };
    await world.panel.settings.saveMunicipality({ ...municipality, panel });
    house = await listen(createApp(world, settings, pino({ level: 'silent' })), {
      port: 0,
      host: '127.0.0.1',
    });
    browser = await openChromium();
    closing.push(
      () => browser.close(),
      () => house.stop(),
      () => stores.close(),
    );
  });
  after(async () => {
    for (const close of closing) await close();
  });

  /** Where the link of the mail that waits leads, in this house. */
  async function linkInMail(): Promise<string> {
    const now = Date.now();
    const mail = await world.panel.outbox.claim(now, now + 60_000);
    await world.panel.outbox.sent(mail?.id ?? '');
    const path = /example(\/\S+)/u.exec(mail?.letter.text ?? '')?.[1] ?? '';
    return house.url + path;
  }
  async function tabTo(page: Page, selector: string): Promise<void> {
    for (let step = 0; step < 80; step += 1) {
      await page.keyboard.press('Tab');
      if ((await page.locator(`${selector}:focus`).count()) === 1) return;
    }
    throw new Error(`Tab never came to ${selector} on ${page.url()}`);
  }
  async function signIn(page: Page, member: string): Promise<void> {
    await page.goto(`${house.url}/mijn`);
    await tabTo(page, '#email');
    await page.keyboard.type(`${member}@inwoner.example`);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Kijk in uw mailbox' }).waitFor();
    await page.goto(await linkInMail());
    await tabTo(page, 'main button');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Toestemmingen' }).waitFor();
  }

  it('open, are corrected and left with the keyboard alone', async () => {
    const page = await (await browser.newContext({ viewport: phone })).newPage();
    await signIn(page, 'lid-060');
    await tabTo(page, 'a[href="/mijn/gegevens"]');
    await page.keyboard.press('Enter');
    await tabTo(page, '#voornaam');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Nora');
    await page.keyboard.press('Enter');
    await page.getByRole('status').waitFor();
    expect((await world.panel.members.find('lid-060'))?.firstName).to.equal('Nora');
    await tabTo(page, 'button[value="paused"]');
    await page.keyboard.press('Enter');
    await page.getByText('U staat op pauze. U krijgt').waitFor();
    await tabTo(page, 'a[href="/mijn/wissen"]');
    await page.keyboard.press('Enter');
    await tabTo(page, 'input[value="keep"]');
    await page.keyboard.press('Space');
    await tabTo(page, 'main button');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Uw gegevens zijn gewist.' }).waitFor();
    expect(await world.panel.members.find('lid-060')).to.equal(null);
    await page.context().close();
  });

  for (const screen of [
    { viewport: phone, colorScheme: 'light' },
    { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
  ] as const)
    it(`are accessible and never scroll sideways at ${screen.viewport.width} px, ${screen.colorScheme}`, async () => {
      const page = await (await browser.newContext(screen)).newPage();
      const stop = (await stopLink(world, 'lid-061')).replace(settings.publicUrl, '');
      for (const address of ['/mijn', '/inschrijven', stop]) {
        await page.goto(house.url + address);
        expect(await pageFaults(page), address).to.deep.equal([]);
      }
      await page.goto(`${house.url}/inschrijven`);
      await page.getByRole('button', { name: 'Schrijf mij in' }).click();
      await page.getByRole('alert').waitFor();
      expect(await pageFaults(page), 'what is wrong').to.deep.equal([]);
      await signIn(page, 'lid-061');
      for (const address of ['/mijn', '/mijn?gedaan=bewaard', '/mijn/gegevens', '/mijn/wissen']) {
        await page.goto(house.url + address);
        expect(await pageFaults(page), address).to.deep.equal([]);
      }
      await page.context().close();
    });

  it('work without scripts, and ask nothing of another machine', async () => {
    const page = await (await browser.newContext({ javaScriptEnabled: false, viewport: phone })).newPage();
    const elsewhere: string[] = [];
    page.on('request', (request) => request.url().startsWith(house.url) || elsewhere.push(request.url()));
    await page.goto(`${house.url}/mijn`);
    await page.fill('#email', 'lid-062@inwoner.example');
    await page.click('main button');
    await page.goto(await linkInMail());
    await page.click('main button');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.click('a[href="/mijn/gegevens.json"]'),
    ]);
    expect(download.suggestedFilename()).to.match(/^inwonerspanel-[\d-]+\.json$/u);
    await page.click('button[value="left"]');
    expect((await world.panel.members.find('lid-062'))?.status).to.equal('left');
    expect(elsewhere).to.deep.equal([]);
    await page.context().close();
  });
});
