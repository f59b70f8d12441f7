/** The service figures in a browser: on a phone and a desk, light and dark, with and without scripts, by keyboard, on paper. */
import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { needsChromium, openChromium } from '../support/chromium.ts';
import { listen, type Listening } from '../../server/web/listen.ts';
import { counterYears, importFigures } from '../support/counter-years.ts';
import { els, password } from '../support/kerkebeek.ts';
import { axeFaults, pageFaults } from '../support/page-faults.ts';
import { openTownHall } from '../web/town-hall.ts';

const screens = [
  { width: 360, colorScheme: 'light', scripts: true },
  { width: 360, colorScheme: 'dark', scripts: false },
  { width: 1280, colorScheme: 'light', scripts: false },
  { width: 1280, colorScheme: 'dark', scripts: true },
] as const;

interface Screen {
  width: number;
  colorScheme: 'light' | 'dark';
  scripts: boolean;
}

describe('the service figures in a browser', function () {
  needsChromium(this);
  let browser: Browser;
  let house: Listening;
  let empty: Listening;
  before(async () => {
    const [hall, bare] = [await openTownHall(), await openTownHall()];
    await importFigures(hall.world, counterYears);
    house = await listen(hall.app, { port: 0, host: '127.0.0.1' });
    empty = await listen(bare.app, { port: 0, host: '127.0.0.1' });
    browser = await openChromium();
  });
  after(async () => {
    await browser.close();
    await house.stop();
    await empty.stop();
  });

  async function open(at: Listening, screen: Partial<Screen> = {}): Promise<Page> {
    const { width = 1280, colorScheme = 'light', scripts = true } = screen;
    const viewport = { width, height: 800 };
    const page = await (await browser.newContext({ locale: 'nl-BE', viewport, colorScheme })).newPage();
    await page.goto(`${at.url}/beheer/aanmelden`);
    await page.fill('input[name=email]', els.email);
    await page.fill('input[name=wachtwoord]', password);
    await page.click('main button[type=submit]');
    // Whoever looks over the page needs scripts of their own: it is ours that do not come.
    if (!scripts) await page.route('**/*.js', (route) => route.abort());
    await page.goto(`${at.url}/beheer/cijfers`, { waitUntil: 'load' });
    return page;
  }

  for (const screen of screens) {
    const { width, colorScheme, scripts } = screen;
    it(`are accessible at ${width} px, ${colorScheme}, ${scripts ? 'with' : 'without'} scripts, with every table open`, async () => {
      const page = await open(house, screen);
      await page.evaluate('document.querySelectorAll("details").forEach((one) => { one.open = true; })');
      expect(await pageFaults(page)).to.deep.equal([]);
      await page.context().close();
    });
  }

  it('are accessible while there are none', async () => {
    const page = await open(empty, { width: 360 });
    expect(await pageFaults(page)).to.deep.equal([]);
    await page.context().close();
  });

  it('are read month by month with the arrow keys, gaps too, and said aloud', async () => {
    const page = await open(house);
    const chart = page.locator('#contacten-per-maand');
    await chart.scrollIntoViewIfNeeded();
    await page.waitForSelector('#contacten-per-maand.chart--drawn');
    await chart.locator('.pictures').focus();
    const said: string[] = [];
    for (let step = 0; step < 17; step += 1) {
      await page.keyboard.press('ArrowRight');
      said.push((await page.locator('[role=status]').last().textContent()) ?? '');
    }
    expect(said[0]).to.match(/^januari 2021: [\d.]+$/u);
    expect(said).to.include('april 2022 – mei 2022: geen cijfers');
    expect(new Set(said).size).to.equal(17);
    await page.keyboard.press('End');
    expect(await chart.locator('.bar-said').textContent()).to.match(
      /^november 2023: [\d.]+, niet volledig$/u,
    );
    const [mark, frame] = await Promise.all([
      chart.locator('.bar-mark').boundingBox(),
      chart.locator('.pictures').boundingBox(),
    ]);
    expect(mark?.x).to.be.above((frame?.x ?? 0) + (frame?.width ?? 0) * 0.9);
    await page.keyboard.press('Escape');
    expect(await chart.locator('.bar-said').count()).to.equal(0);
    await page.context().close();
  });

  it('draw the same columns on a canvas as in the picture of the server', async () => {
    const page = await open(house);
    await page.locator('#contacten-per-maand').scrollIntoViewIfNeeded();
    await page.waitForSelector('#contacten-per-maand.chart--drawn canvas');
    const painted = await page.evaluate<number>(`(() => {
      const canvas = document.querySelector('#contacten-per-maand canvas');
      const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
      let house = 0;
      for (let at = 0; at < data.length; at += 4)
        if (data[at] === 0x0b && data[at + 1] === 0x55 && data[at + 2] === 0x63) house += 1;
      return house / (canvas.width * canvas.height);
    })()`);
    expect(painted).to.be.within(0.15, 0.6);
    await page.context().close();
  });

  it('are chosen with the keyboard alone, without a script', async () => {
    const page = await open(house, { scripts: false });
    await page.locator('#jaar').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(/jaar=2022/u);
    expect(await page.locator('h1').textContent()).to.contain('2022');
    await page.context().close();
  });

  it('are on paper without buttons, each chart as a picture', async () => {
    const page = await open(house);
    await page.emulateMedia({ media: 'print' });
    for (const away of ['.choice', '.cover-actions', '.downloads', '.contents'])
      expect(await page.locator(away).first().isVisible(), away).to.equal(false);
    expect(await page.locator('#contacten-per-maand svg').first().isVisible()).to.equal(true);
    expect(await axeFaults(page)).to.deep.equal([]);
    await page.context().close();
  });

  for (const width of [320, 640]) {
    it(`fit a window of ${width} px with letters twice as large`, async () => {
      const page = await open(house, { width });
      await page.evaluate("document.documentElement.style.fontSize = '225%'");
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).to.be.at.most(0);
      await page.context().close();
    });
  }
});
