/** A new colleague comes to work: invited, a password, a second step, a lost telephone, a session left open elsewhere. */
import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { listen, type Listening } from '../../server/web/listen.ts';
import { codeOf } from '../support/authenticator.ts';
import { needsChromium, openChromium } from '../support/chromium.ts';
import { bart, password } from '../support/kerkebeek.ts';
import { pageFaults } from '../support/page-faults.ts';
import { openTownHall, settings, type TownHall } from '../web/town-hall.ts';

const lies = { email: 'lies@kerkebeek.example', password: 'vier groene fietsen' };
const screens = [
  { width: 360, height: 740 },
  { width: 1280, height: 900 },
];

describe('a new colleague in a browser', function () {
  needsChromium(this);
  let hall: TownHall;
  let house: Listening;
  let browser: Browser;
  let place: string;
  let secret = '';
  let codes: string[] = [];
  let desk: Page;
  const faults: string[] = [];

  before(async () => {
    hall = await openTownHall();
    house = await listen(hall.app, { port: 0, host: '127.0.0.1' });
    browser = await openChromium();
  });
  after(async () => {
    await browser.close();
    await house.stop();
  });

  const newPage = async (): Promise<Page> => {
    const page = await (await browser.newContext({ locale: 'nl-BE' })).newPage();
    page.setDefaultTimeout(15_000);
    return page;
  };
  const press = (page: Page, name: string): Promise<void> =>
    page.getByRole('button', { name, exact: true }).click();
  const signIn = async (page: Page, who: { email: string; password: string }): Promise<void> => {
    await page.goto(`${house.url}/beheer/aanmelden`);
    await page.fill('#email', who.email);
    await page.fill('#wachtwoord', who.password);
    await page.click('main button');
  };
  /** On a phone and on a desk; what is found is told at the end. */
  const look = async (page: Page): Promise<void> => {
    for (const screen of screens) {
      await page.setViewportSize(screen);
      const found = await pageFaults(page);
      faults.push(...found.map((fault) => `${new URL(page.url()).pathname} ${screen.width}: ${fault}`));
    }
  };
  const code = (): string => codeOf(secret, hall.world.clock.now());

  it('is invited by the administrator, who sees the link once', async () => {
    const page = await newPage();
    await signIn(page, { email: bart.email, password });
    await page.click('.staff-nav >> text=Medewerkers');
    await look(page);
    await page.fill('#naam', 'Lies Maes');
    await page.fill('#email', lies.email);
    await page.check('#rol-policy');
    await press(page, 'Uitnodigen');
    const link = await page.locator('[data-test=setup-link]').innerText();
    await look(page);
    place = link.replace(settings.publicUrl, house.url);
    await page.goto(`${house.url}/beheer/medewerkers`);
    expect(await page.locator('[data-test=setup-link]').count()).to.equal(0);
    await page.click('text=Lies Maes');
    await look(page);
  });

  it('chooses a password and signs in', async () => {
    desk = await newPage();
    await desk.goto(place);
    await look(desk);
    await desk.fill('#wachtwoord', lies.password);
    await desk.fill('#herhaling', lies.password);
    await desk.click('main button');
    await signIn(desk, lies);
    await desk.waitForURL('**/beheer/golven');
  });

  it('sets up the second step with an app and keeps ten codes', async () => {
    await desk.click('.sign-out-name');
    await look(desk);
    await desk.fill('#wachtwoord-stap', lies.password);
    await press(desk, 'Tweede stap instellen');
    await desk.waitForURL('**/tweede-stap');
    await look(desk);
    secret = await desk.locator('[data-test=secret]').innerText();
    await desk.fill('#code', code());
    await desk.click('main button');
    codes = await desk.locator('[data-test=recovery-code]').allInnerTexts();
    expect(codes).to.have.length(10);
    await look(desk);
    await desk.click('text=Ik heb de codes bewaard');
    expect(await desk.locator('[data-test=second-step]').innerText()).to.include('nog 10 herstelcodes');
    await look(desk);
  });

  it('signs in with password and code', async () => {
    hall.world.clock.pass(60_000);
    await press(desk, 'Afmelden');
    await signIn(desk, lies);
    await desk.waitForURL('**/aanmelden/code');
    await look(desk);
    await desk.fill('#code', '000000');
    await press(desk, 'Aanmelden');
    expect(await desk.locator('[role=alert]').innerText()).to.include('klopt niet');
    await desk.fill('#code', code());
    await press(desk, 'Aanmelden');
    await desk.waitForURL('**/beheer/golven');
  });

  it('comes in elsewhere with a recovery code, and ends that session from the desk', async () => {
    const elsewhere = await newPage();
    await signIn(elsewhere, lies);
    await elsewhere.click('text=Ik heb mijn telefoon niet bij mij');
    await look(elsewhere);
    await elsewhere.fill('#herstelcode', codes[0] ?? '');
    await press(elsewhere, 'Aanmelden met een herstelcode');
    await elsewhere.waitForURL('**/beheer/account');
    expect(await elsewhere.locator('[role=status]').innerText()).to.include('nog 9 herstelcodes');
    await desk.goto(`${house.url}/beheer/account`);
    await look(desk);
    await desk.locator('[data-test=session]').filter({ hasNotText: 'deze sessie' }).locator('button').click();
    expect(await desk.locator('[data-test=session]').count()).to.equal(1);
    await elsewhere.goto(`${house.url}/beheer/golven`);
    expect(elsewhere.url()).to.include('/beheer/aanmelden');
  });

  it('met pages that are accessible and never scroll sideways, on a phone and on a desk', () => {
    expect(faults).to.deep.equal([]);
  });
});
