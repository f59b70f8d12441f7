/** A conversation on the telephone in a browser: by keyboard alone, without a script, and looked over by axe. */
import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { needsChromium, openChromium } from '../support/chromium.ts';
import { listen, type Listening } from '../../server/web/listen.ts';
import { els, password } from '../support/kerkebeek.ts';
import { pageFaults } from '../support/page-faults.ts';
import { openTelephoneWave, telephoneCode } from '../support/telephone-wave.ts';
import { openTownHall, type TownHall } from '../web/town-hall.ts';

const telephone = '/beheer/golven/2025-4/telefoon';

describe('a conversation on the telephone in a browser', function () {
  needsChromium(this);
  let hall: TownHall;
  let house: Listening;
  let browser: Browser;
  let next = 60;
  const closing: (() => Promise<void>)[] = [];

  before(async function () {
    hall = await openTownHall();
    await openTelephoneWave(hall.world);
    house = await listen(hall.app, { port: 0, host: '127.0.0.1' });
    closing.push(house.stop);
    browser = await openChromium();
    closing.unshift(() => browser.close());
  });
  after(async () => {
    for (const close of closing) await close();
  });

  const responses = () => hall.world.answers.responses.ofWave('2025-4');

  /** On the first page, with the field of the code in focus. */
  async function atTheStart(screen: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
    const page = await (await browser.newContext({ locale: 'nl-BE', ...screen })).newPage();
    await page.goto(`${house.url}/beheer/aanmelden`);
    await page.fill('#email', els.email);
    await page.fill('#wachtwoord', password);
    await page.click('main button');
    await page.waitForURL('**/beheer/golven');
    await page.goto(house.url + telephone);
    return page;
  }

  /** By keyboard: the code is in focus, then the box, then Enter. */
  async function begin(page: Page): Promise<void> {
    const code = await telephoneCode(hall.world, `lid-0${(next += 1)}`);
    await page.waitForSelector('#code:focus');
    await page.keyboard.type(code.toLowerCase());
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await page.waitForSelector('#gesprek');
  }

  async function press(page: Page, ...keys: string[]): Promise<void> {
    for (const key of keys) await page.keyboard.press(key);
  }

  const leaf = (page: Page): Promise<string> => page.inputValue('#gesprek input[name=pagina]');
  const toLeaf = (page: Page, name: string): Promise<unknown> =>
    page.waitForSelector(`#gesprek input[name=pagina][value="${name}"]`, { state: 'attached' });
  async function toProfile(page: Page): Promise<void> {
    await begin(page);
    await press(page, '1', 'Enter');
    await toLeaf(page, 'kanalen');
    await press(page, '1', 'Enter', 'Enter', 'Enter');
    await toLeaf(page, 'profiel');
  }

  it('goes from the code to the thanks with figures, Enter and letters alone', async () => {
    const page = await atTheStart();
    await begin(page);
    await press(page, '3', 'Enter');
    await page.waitForSelector('[name="v.CIJFER"]', { state: 'attached' });
    expect(await page.locator('[role=alert]').innerText()).to.include('vragen bij');
    expect(await page.locator('.asked--new').innerText()).to.match(/^Nieuwe vraag.*Geef een cijfer/su);
    await page.waitForSelector('.asked--new [name="v.CIJFER"]:focus');
    await press(page, '1', '0', 'Enter');
    await toLeaf(page, 'kanalen');
    await press(page, '1', '2', '4', 'Enter');
    await page.keyboard.type('met de duif');
    await press(page, 'Enter', '2', 'Enter', '1', 'Enter');
    await toLeaf(page, 'profiel');
    expect(await page.locator('#toetsen').innerText()).to.include('In een keuzelijst typt u het begin');
    await page.keyboard.type('1950');
    await press(page, 'Enter', 'd', 'Enter');
    await page.keyboard.type('Meer stoelen');
    await press(page, 'Enter');
    expect(await page.evaluate('document.activeElement.textContent')).to.equal('Verzenden');
    expect(await responses()).to.deep.equal([]);
    await press(page, 'Enter');
    await page.waitForURL(`**${telephone}/bedankt`);
    const [stored] = await responses();
    expect(stored?.mode).to.equal('phone');
    expect(stored?.answers).to.deep.equal({
      KENT: '3',
      CIJFER: 10,
      HOE: ['telefoon', 'e-mail', 'other'],
      EENS: { snel: '2', mild: '1' },
      WIJK: 'Dries',
    });
    await page.context().close();
  });

  it('leaves nothing of the answers in the browser, not even by the way back', async () => {
    const page = await atTheStart();
    await toProfile(page);
    await press(page, 'Enter', 'Enter');
    await page.keyboard.type('Geheime wens');
    await press(page, 'Enter', 'Enter');
    await page.waitForURL(`**${telephone}/bedankt`);
    expect(await page.evaluate('localStorage.length + sessionStorage.length')).to.equal(0);
    expect(await page.evaluate('indexedDB.databases().then((all) => all.length)')).to.equal(0);
    // A page that came by a form is not kept: the browser asks to send it again, and shows a page of its own.
    await page.evaluate('void setTimeout(() => history.back())');
    await page.waitForTimeout(1_000);
    expect(page.url()).not.to.match(/bedankt$/u);
    expect(await page.locator('html').innerHTML()).not.to.include('Geheime wens');
    await page.context().close();
  });

  it('can be held without a script', async () => {
    const page = await atTheStart({ javaScriptEnabled: false });
    await begin(page);
    await page.getByLabel('nee', { exact: true }).check();
    await page.getByRole('button', { name: 'Volgende' }).click();
    expect(await leaf(page)).to.equal('kanalen');
    await page.getByLabel('geen contact').check();
    await page.getByRole('button', { name: 'Volgende' }).click();
    await page.getByRole('button', { name: 'Verzenden' }).click();
    await page.waitForURL(`**${telephone}/bedankt`);
    await page.context().close();
  });

  it('puts the focus on what is wrong, and goes on from there', async () => {
    const page = await atTheStart();
    await begin(page);
    await press(page, 'Enter');
    await page.waitForSelector('[role=alert]');
    expect(await page.evaluate('document.activeElement.getAttribute("role")')).to.equal('alert');
    await press(page, 'Enter', '2', 'Enter');
    await toLeaf(page, 'kanalen');
    await page.context().close();
  });

  it('selects what stands wrong, so that the next answer takes its place', async () => {
    const page = await atTheStart();
    await toProfile(page);
    for (const lead of ['Enter', 'click']) {
      await page.fill('[name="v.GEBOREN"]', '1850');
      await page.click('button[value=verzenden]');
      await page.waitForSelector('[role=alert]');
      if (lead === 'click') await page.click('[role=alert] a');
      else await press(page, 'Enter');
      await page.keyboard.type('1951');
      expect(await page.inputValue('[name="v.GEBOREN"]'), lead).to.equal('1951');
    }
    await page.context().close();
  });

  it('asks in our own words whether the person takes part, whatever the language of the browser', async () => {
    const page = await atTheStart({ locale: 'en-GB' });
    await page.fill('#code', await telephoneCode(hall.world, `lid-0${(next += 1)}`));
    await page.keyboard.press('Enter');
    const error = page.locator('#fout a');
    expect(await error.innerText()).to.include('Vraag eerst of de persoon wil meedoen');
    expect(await page.evaluate('document.activeElement.id')).to.equal('akkoord');
    await press(page, 'Space', 'Enter');
    await page.waitForSelector('#gesprek');
    await page.context().close();
  });

  for (const [name, screen] of [
    ['a screen of 1280 px', { viewport: { width: 1280, height: 900 } }],
    ['a dark phone of 360 px', { viewport: { width: 360, height: 740 }, colorScheme: 'dark' as const }],
  ] as const) {
    it(`is accessible and never scrolls sideways on ${name}`, async () => {
      const page = await atTheStart(screen);
      const shots = process.env['PICTURES'];
      const look = async (what: string): Promise<void> => {
        if (shots !== undefined)
          await page.screenshot({ path: `${shots}/${what}-${screen.viewport.width}.png`, fullPage: true });
        expect(await pageFaults(page), what).to.deep.equal([]);
      };
      await look('start');
      await begin(page);
      await look('questions');
      await press(page, 'Enter');
      await page.waitForSelector('[role=alert]');
      await look('open');
      await press(page, 'Enter', '3', 'Enter');
      await page.waitForSelector('[name="v.CIJFER"]', { state: 'attached' });
      await look('grown');
      const edges = await page
        .locator('.spoken')
        .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().right)));
      expect(new Set(edges).size, 'one right edge').to.equal(1);
      await page.waitForSelector('[name="v.CIJFER"]:focus');
      await press(page, 'Enter');
      await toLeaf(page, 'kanalen');
      await press(page, '1');
      await look('several');
      await press(page, 'Enter', 'Enter', 'Enter');
      await toLeaf(page, 'profiel');
      await look('last');
      await press(page, 'Enter', 'Enter', 'Enter', 'Enter');
      await page.waitForURL(`**${telephone}/bedankt`);
      await look('thanks');
      await page.context().close();
    });
  }
});
