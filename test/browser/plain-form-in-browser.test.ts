import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import type { JsonObject } from '../../surveys/question.ts';
import { type AnsweringHouse, openAnsweringHouse } from '../support/answering-house.ts';
import { needsChromium, openChromium } from '../support/chromium.ts';
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
    browser = await openChromium();
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

const choices = ['bus', 'fiets', 'trein'];
const columns = ['oneens', 'eens'];
/** Each is answered wrong in one way. */
const demanding: JsonObject = {
  title: 'Op weg in Kerkebeek',
  locale: 'nl',
  elements: [
    { type: 'radiogroup', name: 'R', title: 'Hoe komt u?', choices: ['auto', 'taxi'], isRequired: true },
    { type: 'checkbox', name: 'C', title: 'Waarmee nog?', choices, minSelectedChoices: 2 },
    { type: 'matrix', name: 'M', title: 'Wat vindt u?', columns, rows: ['Veilig.', 'Vlot.'], eachRowRequired: true },
    { type: 'text', name: 'J', title: 'Uw geboortejaar', inputType: 'number', min: 1900, max: 2009 },
    { type: 'text', name: 'D', title: 'Uw laatste rit', inputType: 'date', min: '2020-01-01' },
    { type: 'text', name: 'E', title: 'Uw e-mailadres', inputType: 'email' },
    { type: 'text', name: 'P', title: 'Uw postcode', validators: [{ type: 'regex', regex: '^\\d{4}$', text: 'Typ vier cijfers.' }] },
    { type: 'text', name: 'L', title: 'Uw halte', validators: [{ type: 'text', minLength: 2, maxLength: 40 }] },
  ],
}; // prettier-ignore

const typedWrong = [
  ['Uw geboortejaar', '2010'],
  ['Uw laatste rit', '2019-05-05'],
  ['Uw e-mailadres', 'an'],
  ['Uw postcode', '12'],
  ['Uw halte', 'x'],
] as const;

describe('what must be mended, with and without scripts, in a browser', function () {
  needsChromium(this);
  let house: AnsweringHouse;
  let browser: Browser;

  before(async () => {
    house = await openAnsweringHouse(demanding);
    browser = await openChromium();
  });
  after(async () => {
    await browser?.close();
    await house?.close();
  });

  /** What stands above the questions and beside them, once everything is answered wrong. */
  async function saidOfFaults(member: number, width: number, scripts: boolean): Promise<string[]> {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    if (!scripts) await page.route('**/*.js', (route) => route.abort());
    await page.goto(await house.link(member));
    await page.getByRole('button', { name: 'Start de vragenlijst' }).click();
    if (scripts) await page.locator('.sd-root-modern').waitFor({ timeout: 60_000 });
    await page.getByText('fiets', { exact: true }).click();
    for (const [question, typed] of typedWrong) await page.getByLabel(question).fill(typed);
    await page.getByRole('button', { name: 'Verzenden' }).click();
    await page.locator('#melding a').first().waitFor();
    const above = await page.locator('#melding h2, #melding a').allInnerTexts();
    const beside = await page.locator('.question-fault, .sd-question__erbox:visible').allInnerTexts();
    await page.close();
    const trimmed = beside.map((text) => text.replace('Fout:', '').trim());
    // The plain form has a link for each line of a matrix, SurveyJS one for all of them.
    return [...above.filter((text) => !text.startsWith('Wat vindt u?')), ...trimmed];
  }

  for (const [width, members] of [
    [360, [60, 61]],
    [1280, [62, 63]],
  ] as const)
    it(`is said in the same sentences on ${width} px`, async () => {
      const plain = await saidOfFaults(members[0], width, false);
      const screen = await saidOfFaults(members[1], width, true);
      expect(plain)
        .to.include('Uw geboortejaar Vul een waarde in van 1900 tot en met 2009.')
        .and.include('Veilig: duid een antwoord aan. Vlot: duid een antwoord aan.');
      expect(screen).to.deep.equal(plain);
    });
});
