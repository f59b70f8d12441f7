import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { chromium, type Browser, type Page } from 'playwright-core';
import type { JsonObject } from '../../surveys/question.ts';
import { type AnsweringHouse, openAnsweringHouse } from '../support/answering-house.ts';
import { chromiumPath, needsChromium } from '../support/chromium.ts';
import { pageFaults } from '../support/page-faults.ts';
import { smallTargets } from '../support/small-targets.ts';

const definition = JSON.parse(readFileSync('test/fixtures/every-type.json', 'utf8')) as JsonObject;

/** Controls without a name for who listens, and links to nowhere. */
const unnamed = `[...document.querySelectorAll('main input:not([type=hidden]), main select, main textarea')]
  .filter((one) => (one.labels?.length ?? 0) === 0 && !one.hasAttribute('aria-label')).map((one) => one.outerHTML)
  .concat([...document.querySelectorAll('#melding a')].filter((one) => document.querySelector(one.hash) === null)
  .map((one) => one.hash))`;

describe('every type of question on plain pages, without scripts, in a browser', function () {
  needsChromium(this);
  this.timeout(180_000);
  let house: AnsweringHouse;
  let browser: Browser;

  before(async () => {
    house = await openAnsweringHouse(definition);
    browser = await chromium.launch({
      executablePath: chromiumPath,
      args: ['--no-sandbox', '--disable-gpu'],
    });
  });
  after(async () => {
    await browser?.close();
    await house?.close();
  });

  /** No script of ours runs; axe still can. */
  async function begin(member: number, width: number): Promise<Page> {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(await house.link(member));
    await page.getByRole('button', { name: 'Start de vragenlijst' }).click();
    return page;
  }

  const faultsOn = async (page: Page): Promise<string[]> => [
    ...(await pageFaults(page)),
    ...(await smallTargets(page)),
    ...(await page.evaluate<string[]>(unnamed)),
  ];
  const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name }).click();

  for (const [member, width, place] of [
    [50, 320, 'on a small phone, which is also 200 % on a larger one'],
    [51, 1280, 'on a wide screen'],
  ] as const) {
    it(`are sound for axe, never scroll sideways, and have targets of 24 px and names ${place}`, async () => {
      const page = await begin(member, width);
      const faults = [...(await faultsOn(page))];
      await press(page, 'Volgende');
      expect(await page.locator('#melding a').count()).to.equal(1);
      faults.push(...(await faultsOn(page)));
      await page.getByLabel('elke dag').check();
      await press(page, 'Volgende');
      faults.push(...(await faultsOn(page)));
      await page.getByLabel('itsme').check();
      await press(page, 'Volgende');
      faults.push(...(await faultsOn(page)));
      await page.getByLabel('identiteitskaart met kaartlezer').check();
      await press(page, 'Volgende');
      await page.getByLabel('gebruikt').check();
      await press(page, 'Volgende');
      faults.push(...(await faultsOn(page)));
      await press(page, 'Volgende');
      expect(await page.locator('#melding a').count()).to.be.greaterThan(1);
      faults.push(...(await faultsOn(page)));
      await page.getByRole('group', { name: 'Welk cijfer' }).getByLabel('3', { exact: true }).check();
      for (const row of ['Het is gemakkelijk.', 'Aanmelden verliep vlot.'])
        await page.getByRole('group', { name: row }).getByLabel('neutraal').check();
      await press(page, 'Volgende');
      faults.push(...(await faultsOn(page)));
      await page.getByLabel('In welk jaar bent u geboren?').fill('1800');
      await press(page, 'Verzenden');
      expect(await page.locator('#melding a').count()).to.equal(1);
      faults.push(...(await faultsOn(page)));
      await page.getByLabel('In welk jaar bent u geboren?').fill('1961');
      await press(page, 'Verzenden');
      await page.waitForURL(/bedankt/u);
      expect([...new Set(faults)]).to.deep.equal([]);
      await page.close();
    });
  }

  it('lead with a link of what must be mended to the control, and are answered by keyboard alone', async () => {
    const page = await begin(52, 1280);
    await press(page, 'Volgende');
    await page.locator('#melding a').first().focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.name')).to.equal('v.INT1');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate('document.activeElement.checked')).to.equal(true);
    expect(await page.evaluate(`getComputedStyle(document.activeElement).outlineStyle`)).to.not.equal('none');
    await page.keyboard.press('Enter');
    await page.waitForURL(/deel=/u);
    expect(await page.locator('[data-name=INT2]').count()).to.equal(1);
    await page.close();
  });
});
