/** The panel in a browser: a file brought in by keyboard alone, and every page of it on a phone and a desk, without scripts too. */
import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { listen, type Listening } from '../../server/web/listen.ts';
import { needsChromium, openChromium } from '../support/chromium.ts';
import { bart, joris, password } from '../support/kerkebeek.ts';
import { memberFile } from '../support/member-file.ts';
import { pageFaults } from '../support/page-faults.ts';
import { openTownHall, type TownHall } from '../web/town-hall.ts';

const name = 'panelleden.csv';
const mimeType = 'text/csv';

describe('the panel in a browser', function () {
  needsChromium(this);
  this.timeout(240_000);
  let browser: Browser;
  let house: Listening;
  let hall: TownHall;
  before(async () => {
    hall = await openTownHall();
    house = await listen(hall.app, { port: 0, host: '127.0.0.1' });
    browser = await openChromium();
  });
  after(async () => {
    await browser.close();
    await house.stop();
  });

  async function signIn(email: string, width = 1280, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
    const viewport = { width, height: 800 };
    const page = await (await browser.newContext({ locale: 'nl-BE', viewport, colorScheme })).newPage();
    await page.goto(`${house.url}/beheer/aanmelden`);
    await page.fill('input[name=email]', email);
    await page.fill('input[name=wachtwoord]', password);
    await page.click('main button[type=submit]');
    return page;
  }
  /** Tab until what has the focus says so. */
  async function tabTo(page: Page, text: string): Promise<void> {
    for (let step = 0; step < 80; step += 1) {
      await page.keyboard.press('Tab');
      const said = await page.evaluate<string>(
        "(document.activeElement?.textContent ?? '').trim() || document.activeElement?.id",
      );
      if (said === text) return;
    }
    throw new Error(`no way to “${text}” by keyboard on ${page.url()}`);
  }

  it('takes a file from a keyboard alone, from the menu to the new member', async () => {
    const page = await signIn(bart.email);
    await tabTo(page, 'Panel');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/beheer\/panel$/u);
    await tabTo(page, 'Een bestand invoeren');
    await page.keyboard.press('Enter');
    await page.waitForURL(/invoeren$/u);
    await tabTo(page, 'bestand');
    const chosen = page.waitForEvent('filechooser');
    // Once this is answered the browser knows that its dialog is waited for.
    await page.evaluate('document.title');
    await page.keyboard.press('Enter');
    const chooser = await chosen;
    await chooser.setFiles({ name, mimeType, buffer: memberFile({ lastName: 'Aerts' }) });
    await tabTo(page, 'Bestand bekijken');
    await page.keyboard.press('Enter');
    await page.waitForURL(/invoeren\/[\w-]{43}$/u);
    expect(await pageFaults(page)).to.deep.equal([]);
    await tabTo(page, 'Invoeren');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/beheer\/panel$/u);
    expect(await page.textContent('[role=status]')).to.include('1 panellid is nieuw');
    await tabTo(page, 'Aerts Maria');
    await page.keyboard.press('Enter');
    await page.waitForURL(/leden\/[\w-]+$/u);
    expect(await page.textContent('h1')).to.equal('Mevrouw Maria Aerts');
    await page.context().close();
  });

  it('says that it is at work while a file is being read, and no more on the way back', async () => {
    const page = await signIn(bart.email);
    await page.goto(`${house.url}/beheer/panel/invoeren`);
    await page.setInputFiles('#bestand', { name, mimeType, buffer: memberFile({ lastName: 'Claes' }) });
    // The answer is still to come: nothing of a page can be asked while the browser waits for the next one.
    await page.evaluate('addEventListener("submit", (event) => event.preventDefault(), { once: true })');
    await page.click('text=Bestand bekijken');
    await page.locator('.long-work progress').waitFor();
    expect(await page.locator('.long-work').textContent()).to.include('Wij lezen het bestand.');
    expect(await pageFaults(page)).to.deep.equal([]);
    await page.click('text=Bestand bekijken');
    await page.waitForURL(/invoeren\/[\w-]{43}$/u);
    await page.goBack();
    expect(await page.locator('.long-work').count()).to.equal(0);
    await page.context().close();
  });

  for (const [width, colorScheme] of [
    [360, 'light'],
    [1280, 'dark'],
  ] as const) {
    it(`is accessible at ${width} px, ${colorScheme}, without scripts, also when something is wrong`, async () => {
      const page = await signIn(bart.email, width, colorScheme);
      // Whoever looks over the page needs scripts of their own: it is ours that do not come.
      await page.route('**/*.js', (route) => route.abort());
      const faults: Record<string, string[]> = {};
      const look = async (place: string): Promise<void> => {
        faults[place] = await pageFaults(page);
      };
      for (const place of [
        '',
        '?blad=2',
        '/leden/lid-003',
        '/leden/lid-003/verlaten',
        '/leden/nieuw',
        '/invoeren',
        '/instellingen',
      ]) {
        await page.goto(`${house.url}/beheer/panel${place}`);
        await look(place);
      }
      await page.goto(`${house.url}/beheer/panel/leden/lid-003/wijzigen`);
      await page.fill('#birthYear', '1821');
      await page.click('main form .button[type=submit]');
      await look('a form with a fault');
      await page.goto(`${house.url}/beheer/panel/invoeren`);
      const buffer = memberFile({ birthYear: '1821' });
      await page.setInputFiles('#bestand', { name, mimeType, buffer });
      await page.click('main form .button');
      await look('a file with a fault');
      expect(Object.entries(faults).filter(([, said]) => said.length > 0)).to.deep.equal([]);
      expect(Object.keys(faults)).to.have.length(9);
      await page.context().close();
    });
  }

  it('shows communications one member by the mail address, on a phone', async () => {
    const page = await signIn(joris.email, 360);
    await page.goto(`${house.url}/beheer/panel`);
    await page.fill('#adres', 'lid-005@inwoner.example');
    await page.keyboard.press('Enter');
    expect(await page.textContent('[data-test=found] h3')).to.equal('Noor Janssens 5');
    expect(await pageFaults(page)).to.deep.equal([]);
    await page.context().close();
  });
});
