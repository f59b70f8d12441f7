/** To the sign-in of the municipality and back in a real browser: what its cookies and our own policy allow. */
import { expect } from 'chai';
import { pino } from 'pino';
import type { Browser, Page } from 'playwright-core';
import { municipalProvider } from '../../server/oidc/municipal-provider.ts';
import { addStaff } from '../../server/actions/staff/add-staff.ts';
import { createApp } from '../../server/web/app.ts';
import { listen } from '../../server/web/listen.ts';
import { needsChromium, openChromium } from '../support/chromium.ts';
import { settleKerkebeek } from '../support/kerkebeek.ts';
import { openMunicipality, type Municipality } from '../support/municipal-sign-in.ts';
import { memoryWorld } from '../support/world.ts';
import { settings } from '../web/town-hall.ts';

const button = 'text=Aanmelden met uw gemeentelijk account';

describe('a colleague with an account of the municipality, in a browser', function () {
  needsChromium(this);
  // For a browser localhost and 127.0.0.1, where the provider is, are two sites.
  const port = 20_000 + Math.floor(Math.random() * 20_000);
  const publicUrl = `http://localhost:${port}`;
  let town: Municipality;
  let browser: Browser;
  let page: Page;
  const world = memoryWorld(new Date().toISOString());
  const closing: (() => Promise<void>)[] = [];

  before(async () => {
    await settleKerkebeek(world);
    town = await openMunicipality(publicUrl);
    closing.unshift(() => town.close());
    const municipalSignIn = municipalProvider(town.settings, publicUrl, () => undefined);
    const app = createApp(world, { ...settings, publicUrl, municipalSignIn }, pino({ level: 'silent' }));
    const listening = await listen(app, { port, host: '127.0.0.1' });
    closing.unshift(() => listening.stop());
    browser = await openChromium();
    closing.unshift(() => browser.close());
  });
  after(async () => {
    for (const close of closing) await close();
  });
  beforeEach(async () => {
    page = await (await browser.newContext({ locale: 'nl-BE' })).newPage();
  });

  it('connects it from the one-time link, and is at the waves without another press', async () => {
    const token = await addStaff(world, 'mila@kerkebeek.example', 'policy');
    town.visitor = 'mila-at-the-town';
    await page.goto(`${publicUrl}/beheer/wachtwoord/${token}`);
    await page.click(button);
    await page.waitForURL('**/beheer/golven');
    expect(await page.textContent('.sign-out-name')).to.equal('mila');
  });

  it('signs in with it the next time, and stays at the provider when signing out here', async () => {
    await page.goto(`${publicUrl}/beheer/aanmelden`);
    await page.click(button);
    await page.waitForURL('**/beheer/golven');
    const cookies = await page.context().cookies();
    expect(cookies.find(({ name }) => name === 'panelpeil')?.sameSite).to.equal('Strict');
    expect(cookies.filter(({ name }) => name === 'gemeente')).to.deep.equal([]);
    await page.click('text=Afmelden');
    await page.waitForURL('**/beheer/aanmelden');
    expect(await page.textContent('main')).to.include('Afmelden geldt alleen hier');
  });

  it('reads on the page itself that it is not known', async () => {
    town.visitor = 'a-stranger-at-the-town';
    await page.goto(`${publicUrl}/beheer/aanmelden`);
    await page.click(button);
    await page.waitForURL('**/oidc/terug**');
    expect(await page.textContent('main')).to.include('is hier nog niet gekoppeld');
  });
});
