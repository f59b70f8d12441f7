/** Writing, previewing and planning a mailing in a browser: on a phone and a desk, light and dark. */
import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { needsChromium, openChromium } from '../support/chromium.ts';
import { listen, type Listening } from '../../server/web/listen.ts';
import { joris, password } from '../support/kerkebeek.ts';
import { pageFaults } from '../support/page-faults.ts';
import { openTownHall, type TownHall } from '../web/town-hall.ts';

const screens = [
  { width: 360, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
] as const;

describe('a mailing in a browser', function () {
  needsChromium(this);
  let browser: Browser;
  let house: Listening;
  let hall: TownHall;
  before(async () => {
    hall = await openTownHall({ sendsMail: true });
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
    await page.fill('input[name=email]', joris.email);
    await page.fill('input[name=wachtwoord]', password);
    await page.click('main button[type=submit]');
    await page.goto(`${house.url}/beheer/golven/2025-1/uitnodigen`);
    return page;
  }

  for (const { width, colorScheme } of screens) {
    it(`is written, looked at and planned at ${width} px, ${colorScheme}`, async () => {
      const page = await open(width, colorScheme);
      expect(await pageFaults(page)).to.deep.equal([]);
      await page.selectOption('#soort', 'reminder');
      await page.click('text=Maken');
      await page.waitForSelector('#tekst-nl');
      const address = page.url();
      expect(await pageFaults(page)).to.deep.equal([]);
      await page.fill('#tekst-nl', 'Dag {voornaam}\n\nDoet u nog mee? Het duurt {duur}.');
      await page.click('text=Teksten bewaren');
      await page.waitForSelector('[role=status]');
      await page.click('text=Bekijk het voorbeeld');
      await page.waitForSelector('iframe');
      const mail = page.frameLocator('iframe');
      expect(await mail.locator('p').nth(1).textContent()).to.equal('Dag Maria');
      const colour = 'getComputedStyle(document.querySelector(".button")).color';
      expect(await page.frames()[1]?.evaluate(colour)).to.equal('rgb(255, 255, 255)');
      expect(await pageFaults(page)).to.deep.equal([]);
      await page.goto(address);
      await page.fill('#dag', '2025-03-12');
      await page.fill('#uur', '10:30');
      await page.click('text=Plannen');
      await page.waitForSelector('[role=status]');
      expect(await page.locator('[data-test=state]').textContent()).to.equal('gepland');
      expect(await page.locator('main').textContent()).to.include('12/03/2025 om 10:30 uur');
      expect(await pageFaults(page)).to.deep.equal([]);
      await page.context().close();
    });
  }

  it('tells how far it is while it goes, without being loaded again', async () => {
    const page = await open(1280, 'light');
    const { panel, clock } = hall.world;
    const [mailing] = await panel.mailings.ofWave('2025-1');
    if (mailing === undefined) throw new Error('nothing was planned');
    await panel.mailings.save({ ...mailing, state: 'going', people: 2 });
    const orders = ['a', 'b'].map((id) => ({ id, mailingId: mailing.id, sealed: 'x' }));
    await panel.outbox.putOrders(orders, clock.now().getTime());
    await page.goto(`${house.url}/beheer/golven/2025-1/uitnodigen/${mailing.id}`);
    expect(await page.locator('#voortgang').textContent()).to.equal('0 van 2 behandeld');
    await panel.outbox.sent('a');
    await page.locator('#voortgang', { hasText: '1 van 2 behandeld' }).waitFor();
    await panel.outbox.sent('b');
    const going = await panel.mailings.find(mailing.id);
    if (going !== null) await panel.mailings.save({ ...going, state: 'done' });
    await page.locator('[data-test=state]', { hasText: 'verstuurd' }).waitFor();
    await page.context().close();
  });
});
