/** The report in a browser: as a page with and without scripts, as a file and as a fragment, and on paper. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { needsChromium, openChromium } from '../support/chromium.ts';
import { htmlDocument } from '../../server/documents/html-document.ts';
import { htmlFragment } from '../../server/documents/html-fragment.ts';
import { listen, type Listening } from '../../server/web/listen.ts';
import { heavyReport } from '../fixtures/heavy-report.ts';
import { axeFaults, pageFaults } from '../support/page-faults.ts';
import { requireTools, runTool } from '../support/tools.ts';
import { twoBanners } from '../support/two-banners.ts';
import { publishRelease } from '../web/public-page.ts';
import { openTownHall } from '../web/town-hall.ts';

/** Each two of width, scheme and scripts together once. */
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

describe('the report in a browser', function () {
  needsChromium(this);
  let house: Listening;
  let browser: Browser;
  let folder: string;
  const closing: (() => Promise<unknown>)[] = [];
  const addressOf = (what: 'list' | 'page' | 'file' | 'fragment'): string =>
    ['list', 'page'].includes(what)
      ? `${house.url}/resultaten${what === 'page' ? '/2021-3' : ''}`
      : `file://${folder}/${what}.html`;

  before(async function () {
    folder = await mkdtemp(join(tmpdir(), 'panelpeil-report-'));
    closing.push(() => rm(folder, { recursive: true }));
    await writeFile(join(folder, 'file.html'), await htmlDocument(heavyReport));
    const around = [
      '<!doctype html><html lang="nl"><meta charset="utf-8"><title>Gemeente</title><main><h1>Nieuws</h1>',
      '</main></html>',
    ];
    await writeFile(join(folder, 'fragment.html'), around.join(await htmlFragment(heavyReport)));
    const hall = await openTownHall();
    await publishRelease(hall, twoBanners());
    house = await listen(hall.app, { port: 0, host: '127.0.0.1' });
    closing.push(house.stop);
    browser = await openChromium();
    closing.unshift(() => browser.close());
  });
  after(async () => {
    for (const close of closing) await close();
  });

  async function open(what: 'list' | 'page' | 'file' | 'fragment', screen: Partial<Screen>): Promise<Page> {
    const { width = 1280, colorScheme = 'light', scripts = true } = screen;
    const viewport = { width, height: 800 };
    const page = await (await browser.newContext({ locale: 'nl-BE', viewport, colorScheme })).newPage();
    // Whoever looks over the page needs scripts of their own: it is ours that do not come.
    if (!scripts) await page.route('**/*.js', (route) => route.abort());
    await page.goto(addressOf(what), { waitUntil: 'load' });
    return page;
  }

  for (const screen of screens) {
    const { width, colorScheme, scripts } = screen;
    it(`is accessible as a page of ${width} px, ${colorScheme}, ${scripts ? 'with' : 'without'} scripts`, async () => {
      const page = await open('page', screen);
      expect(await pageFaults(page)).to.deep.equal([]);
      await page.context().close();
    });
  }

  for (const screen of [screens[0], screens.at(-1)]) {
    it(`is accessible as a file of ${screen?.width} px, ${screen?.colorScheme}, with the strangest things in it`, async () => {
      const page = await open('file', screen ?? {});
      expect(await pageFaults(page)).to.deep.equal([]);
      await page.context().close();
    });
  }

  it('is accessible in the list of all results', async () => {
    for (const screen of [screens[0], screens[3]]) {
      const page = await open('list', screen);
      expect(await pageFaults(page)).to.deep.equal([]);
      await page.context().close();
    }
  });

  it('is accessible as a part of another page', async () => {
    const page = await open('fragment', {});
    // How wide it is, is for the style sheet of that page to say.
    expect(await axeFaults(page)).to.deep.equal([]);
    await page.context().close();
  });

  for (const width of [320, 640]) {
    it(`fits a window of ${width} px with letters twice as large`, async () => {
      for (const what of ['page', 'file'] as const) {
        const page = await open(what, { width });
        await page.evaluate("document.documentElement.style.fontSize = '225%'");
        const over = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
        expect(over, what).to.be.at.most(0);
        await page.context().close();
      }
    });
  }

  it('draws the charts anew for a group and for another variable, without loading the page again', async () => {
    const page = await open('page', {});
    await page.locator('form.choice--live').waitFor();
    await page.evaluate('window.samePage = true');
    const label = (): Promise<string | null> =>
      page.locator('#grafiek-kent .pictures').getAttribute('aria-label');
    await page.selectOption('#groep', '35-54');
    await page.waitForFunction("document.querySelector('#grafiek-kent').classList.contains('chart--chosen')");
    expect(await label())
      .to.contain('35–54 jaar: ')
      .and.not.to.contain('16–34');
    expect(page.url()).to.match(/\?naar=age_group&groep=35-54$/u);
    await page.selectOption('#naar', 'gender');
    await page.waitForURL(/naar=gender/u);
    expect(await page.locator('#groep option').allTextContents()).to.deep.equal([
      'alle groepen',
      'man',
      'vrouw',
    ]);
    await page.selectOption('#groep', 'v');
    await page.waitForURL(/groep=v/u);
    expect(await label()).to.contain('vrouw: ja 50\u00a0%');
    expect(await page.locator('.choice-said').textContent()).to.equal('De grafieken tonen nu: vrouw.');
    expect(await page.evaluate('window.samePage')).to.equal(true);
    expect(await page.locator('#grafiek-kent canvas').isVisible()).to.equal(true);
    await page.context().close();
  });

  it('loads the page where the script cannot get the charts', async () => {
    const page = await open('page', {});
    await page.locator('form.choice--live').waitFor();
    await page.route('**/*', (route) =>
      route.request().headers()['accept'] === 'application/json' ? route.abort() : route.continue(),
    );
    await Promise.all([page.waitForEvent('load'), page.selectOption('#naar', 'gender')]);
    expect(await page.locator('#naar').inputValue()).to.equal('gender');
    await page.context().close();
  });

  it('tells of the bar under the pointer, and of each bar by keyboard', async () => {
    const page = await open('page', {});
    const pictures = page.locator('#grafiek-kent .pictures');
    await pictures.scrollIntoViewIfNeeded();
    await page.locator('#grafiek-kent canvas').waitFor();
    const box = (await pictures.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    await page.mouse.move(box.x + box.width * 0.9, box.y + 45);
    const said = page.locator('.bar-said');
    expect(await said.textContent()).to.match(/^Totaal, nee: 75\u00a0%/u);
    await page.mouse.move(box.x + 5, box.y - 40);
    expect(await said.count()).to.equal(0);
    await pictures.focus();
    await page.keyboard.press('ArrowRight');
    expect(await said.textContent()).to.match(/^Totaal, ja: 25\u00a0%.*met 95\u00a0% zekerheid tussen/u);
    await page.keyboard.press('End');
    const last = (await said.textContent()) ?? '';
    expect(last).to.match(/^35–54 jaar, nee: /u);
    expect(await page.locator('main > p[role=status]').textContent()).to.equal(last);
    await page.keyboard.press('Escape');
    expect(await said.count()).to.equal(0);
    await page.context().close();
  });

  it('goes by the form to the same charts without scripts', async () => {
    const page = await open('page', { scripts: false });
    await page.selectOption('#naar', 'gender');
    await page.click('form.choice button');
    await page.selectOption('#groep', 'v');
    await page.click('form.choice button');
    expect(page.url()).to.contain('?naar=gender&groep=v');
    expect(await page.locator('#grafiek-kent .pictures').getAttribute('aria-label')).to.contain(
      'vrouw: ja 50',
    );
    await page.context().close();
  });

  it('complains of nothing and asks no other machine', async () => {
    const page = await open('page', {});
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => request.url().startsWith(house.url) || complaints.push(request.url()));
    await page.reload({ waitUntil: 'networkidle' });
    await page.selectOption('#groep', '35-54');
    expect(complaints).to.deep.equal([]);
    await page.context().close();
  });

  it('opens every table on paper, and leaves out what only works on a screen', async function () {
    requireTools(this, 'pdf', ['pdftotext']);
    const page = await open('file', {});
    const file = join(folder, 'paper.pdf');
    await page.pdf({ path: file, format: 'A4' });
    const text = runTool('pdftotext', ['-layout', file, '-']);
    expect(text).to.contain('Aantal antwoorden (n)').and.to.contain('Gemiddelde (1-5)');
    expect(text).to.contain('500').and.to.contain('542');
    expect(text).not.to.contain('Inhoud\n');
    await page.context().close();
  });
});
