import { expect } from 'chai';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { JsonObject } from '../../surveys/question.ts';
import { type AnsweringHouse, openAnsweringHouse } from '../support/answering-house.ts';
import { needsChromium, openChromium } from '../support/chromium.ts';

const choices = [
  { value: 1, text: 'ja' },
  { value: 2, text: 'nee' },
];
const definition: JsonObject = {
  title: 'Dienstverlening in Kerkebeek',
  locale: 'nl',
  pages: [
    {
      name: 'loket',
      title: 'Het loket',
      elements: [
        { type: 'radiogroup', name: 'LOK1', title: 'Kent u het thuisloket?', choices, isRequired: true },
        { type: 'radiogroup', name: 'LOK2', title: 'Gebruikt u het?', choices, visibleIf: '{LOK1} = 1' },
        { type: 'comment', name: 'OPEN', title: 'Wat kan beter?' },
      ],
    },
    {
      name: 'einde',
      title: 'Tot slot',
      elements: [{ type: 'radiogroup', name: 'AFS1', title: 'Komt u op afspraak?', choices }],
    },
  ],
};

const surveyJs = '.sd-root-modern';

describe('somebody who answers in a browser', function () {
  needsChromium(this);
  let house: AnsweringHouse;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let link = '';
  let member = 40;
  const complaints: string[] = [];

  before(async () => {
    browser = await openChromium();
  });
  after(() => browser?.close());
  beforeEach(async () => {
    house = await openAnsweringHouse(definition);
    context = await browser.newContext();
    page = await context.newPage();
    complaints.length = 0;
    page.on('pageerror', (error) => complaints.push(error.message));
    link = await house.link((member += 1));
  });
  afterEach(async () => {
    await context.close();
    await house.close();
  });

  async function begin(on = page): Promise<void> {
    await on.goto(link);
    await on.getByRole('button', { name: /^(Start|Ga verder met) de vragenlijst$/u }).click();
    await on.waitForURL(/\/vragenlijst/u);
  }

  const saved = (on = page): Promise<void> =>
    on.locator('#bewaard[data-state="saved"]').waitFor({ timeout: 20_000 });
  const takenOver = (on = page): Promise<void> => on.locator(surveyJs).waitFor({ timeout: 30_000 });
  const goOn = (on = page): Promise<void> => on.getByRole('button', { name: 'Volgende' }).click();
  const send = (on = page): Promise<void> => on.getByRole('button', { name: 'Verzenden' }).click();
  const pick = (name: RegExp, answer: string, on = page): Promise<void> =>
    on
      .getByRole('group', { name })
      .or(on.getByRole('radiogroup', { name }))
      .getByText(answer, { exact: true })
      .click();
  const thanked = (on = page): Promise<void> =>
    on.waitForURL(/\/vragenlijst\/bedankt$/u, { timeout: 30_000 });

  it('can answer before SurveyJS is there, and sees that it is saved and when', async () => {
    await context.route('**/questionnaire-*.js', (route) => route.abort());
    await begin();
    await pick(/Kent u/u, 'nee');
    await saved();
    expect(await page.textContent('#bewaard')).to.match(/^Opgeslagen om \d\d:\d\d$/u);
    await goOn();
    await pick(/afspraak/u, 'ja');
    await send();
    await thanked();
    const [response] = await house.arrived();
    expect(response?.answers).to.deep.equal({ LOK1: 2, AFS1: 1 });
  });

  it('keeps what was filled in, the place and the focus when SurveyJS takes over', async () => {
    await begin();
    await pick(/Kent u/u, 'ja');
    await page.getByLabel('Wat kan beter?').fill('Langer open.');
    await page.getByRole('radio', { name: 'ja' }).first().focus();
    await takenOver();
    expect(await page.getByLabel('Wat kan beter?').inputValue()).to.equal('Langer open.');
    expect(await page.evaluate('document.activeElement.value + document.activeElement.checked')).to.equal(
      '1true',
    );
    expect(await page.getByText('Gebruikt u het?').isVisible()).to.equal(true);
    expect(complaints).to.deep.equal([]);
  });

  it('loses no key that is pressed while SurveyJS gets ready', async () => {
    let answer = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await context.route('**/vragenlijst/gegevens*', async (route) => held.then(() => route.continue()));
    const asked = page.waitForRequest('**/vragenlijst/gegevens*');
    await begin();
    await page.getByRole('radio', { name: 'ja' }).first().focus();
    await asked;
    await page.keyboard.press('Shift');
    answer();
    await page.waitForTimeout(500);
    expect(await page.locator(surveyJs).count()).to.equal(0);
    await page.keyboard.press('Space');
    await takenOver();
    expect(await page.evaluate('document.activeElement.value + document.activeElement.checked')).to.equal(
      '1true',
    );
  });

  it('has the focus on the same answer from the first moment of SurveyJS', async () => {
    // What waits for the next picture comes late here, as on a machine that is busy.
    await page.addInitScript('window.requestAnimationFrame = (work) => setTimeout(work, 3000)');
    await begin();
    await page.getByRole('radio', { name: 'ja' }).first().focus();
    await takenOver();
    await page.keyboard.press('Space');
    expect(await page.evaluate('document.activeElement.value + document.activeElement.checked')).to.equal(
      '1true',
    );
    await page.keyboard.press('Tab');
    await page.waitForTimeout(3_500);
    expect(await page.evaluate('document.activeElement.closest("[data-name]").dataset.name')).to.equal(
      'LOK2',
    );
  });

  it('is not disturbed while typing: SurveyJS waits', async () => {
    await begin();
    await page.getByLabel('Wat kan beter?').click();
    for (const word of ['Ik ', 'typ ', 'langzaam ', 'verder.']) {
      await page.keyboard.type(word);
      await page.waitForTimeout(1_200);
    }
    expect(await page.locator(surveyJs).count()).to.equal(0);
    await pick(/Kent u/u, 'nee');
    await takenOver();
    expect(await page.getByLabel('Wat kan beter?').inputValue()).to.equal('Ik typ langzaam verder.');
  });

  it('goes on with the same link on another device', async () => {
    await begin();
    await pick(/Kent u/u, 'ja');
    await takenOver();
    await pick(/Gebruikt u/u, 'nee');
    await goOn();
    await saved();
    const tablet = await (await browser.newContext()).newPage();
    await begin(tablet);
    await tablet.getByText('Tot slot').waitFor();
    await tablet.getByRole('button', { name: 'Vorige' }).click();
    expect(await tablet.getByRole('radio', { checked: true }).count()).to.equal(2);
    await tablet.context().close();
  });

  for (const who of ['the plain form', 'SurveyJS'] as const) {
    it(`loses nothing without a network in the middle of ${who}`, async () => {
      if (who === 'the plain form') await context.route('**/questionnaire-*.js', (route) => route.abort());
      await begin();
      await pick(/Kent u/u, 'nee');
      await saved();
      if (who === 'SurveyJS') await takenOver();
      await context.setOffline(true);
      await page.getByLabel('Wat kan beter?').fill('In de trein.');
      await page.locator('#bewaard[data-state="offline"]').waitFor();
      await context.setOffline(false);
      await saved();
      await goOn();
      await page.getByText('Tot slot').waitFor();
      await page.getByRole('button', { name: 'Vorige' }).click();
      expect(await page.getByLabel('Wat kan beter?').inputValue()).to.equal('In de trein.');
    });
  }

  it('sends without a network: once, by itself, when it is back', async () => {
    await begin();
    await pick(/Kent u/u, 'nee');
    await takenOver();
    await goOn();
    await pick(/afspraak/u, 'nee');
    await context.setOffline(true);
    await send();
    await page.getByText('Uw antwoorden zijn nog niet verzonden').waitFor();
    await context.setOffline(false);
    await thanked();
    expect((await house.arrived()).map(({ answers }) => answers)).to.deep.equal([{ LOK1: 2, AFS1: 2 }]);
  });

  it('loses nothing when the server falls and comes back, also while sending', async () => {
    await begin();
    await pick(/Kent u/u, 'ja');
    await takenOver();
    await house.fall();
    await pick(/Gebruikt u/u, 'ja');
    await page.locator('#bewaard[data-state="offline"]').waitFor();
    await house.rise();
    await saved();
    await goOn();
    await house.fall();
    await pick(/afspraak/u, 'ja');
    await send();
    await page.getByText('Uw antwoorden zijn nog niet verzonden').waitFor();
    await house.rise();
    await thanked();
    expect((await house.arrived()).map(({ answers }) => answers)).to.deep.equal([
      { LOK1: 1, LOK2: 1, AFS1: 1 },
    ]);
  });

  it('finds what was typed without a network again after closing the browser tab', async () => {
    await begin();
    await takenOver();
    await house.fall();
    await pick(/Kent u/u, 'ja');
    await page.locator('#bewaard[data-state="offline"]').waitFor();
    page.on('dialog', (dialog) => void dialog.accept());
    await page.close({ runBeforeUnload: true });
    await house.rise();
    page = await context.newPage();
    await begin();
    await page.locator('input[value="1"]:checked').waitFor({ state: 'attached' });
    const tickets = await house.arrived();
    expect(tickets).to.deep.equal([]);
  });

  it('ends well in two tabs: one response, with what was sent last', async () => {
    const second = await context.newPage();
    await begin();
    await begin(second);
    for (const [tab, answer] of [
      [page, 'ja'],
      [second, 'nee'],
    ] as const) {
      await takenOver(tab);
      await pick(/Kent u/u, answer, tab);
      await goOn(tab);
      await saved(tab);
    }
    await send();
    await thanked();
    await send(second);
    await thanked(second);
    expect((await house.arrived()).map(({ answers }) => answers['LOK1'])).to.deep.equal([2]);
  });

  for (const who of ['the plain form', 'SurveyJS'] as const) {
    const lookAgain = (on: Page): Promise<void> =>
      on.evaluate("void document.dispatchEvent(new Event('visibilitychange'))");
    const beginTwice = async (): Promise<Page> => {
      if (who === 'the plain form') await context.route('**/questionnaire-*.js', (route) => route.abort());
      const second = await context.newPage();
      for (const tab of [page, second]) {
        await begin(tab);
        if (who === 'SurveyJS') await takenOver(tab);
      }
      return second;
    };
    const picked = (): Promise<string[]> =>
      page.evaluate<string[]>("[...document.querySelectorAll('input:checked')].map(({ value }) => value)");

    it(`sees in the first tab of ${who} what the second changed, once it is looked at again`, async () => {
      const second = await beginTwice();
      await pick(/Kent u/u, 'ja');
      await saved();
      await second.reload();
      if (who === 'SurveyJS') await takenOver(second);
      await second.getByLabel('Wat kan beter?').fill('Meer zitplaatsen.');
      await pick(/Kent u/u, 'nee', second);
      await saved(second);
      expect(await picked()).to.deep.equal(['1']);
      await lookAgain(page);
      await page.locator('input[value="2"]:checked').waitFor({ state: 'attached' });
      expect(await picked()).to.deep.equal(['2']);
      expect(await page.getByLabel('Wat kan beter?').inputValue()).to.equal('Meer zitplaatsen.');
      await page.getByLabel('Wat kan beter?').fill('Meer zitplaatsen en licht.');
      await saved();
      await goOn();
      await page.getByText('Tot slot').waitFor();
      await send();
      await thanked();
      expect((await house.arrived()).map(({ answers }) => answers)).to.deep.equal([{ LOK1: 2 }]);
      expect(complaints).to.deep.equal([]);
    });

    it(`keeps in the first tab of ${who} what is not saved yet, whatever the second changed`, async () => {
      const second = await beginTwice();
      await pick(/Kent u/u, 'ja', second);
      await saved(second);
      await context.setOffline(true);
      await page.getByLabel('Wat kan beter?').fill('In de trein.');
      await lookAgain(page);
      await page.locator('#bewaard[data-state="offline"]').waitFor();
      expect(await page.getByLabel('Wat kan beter?').inputValue()).to.equal('In de trein.');
      await context.setOffline(false);
      await saved();
      expect(await page.getByLabel('Wat kan beter?').inputValue()).to.equal('In de trein.');
    });
  }

  for (const size of [
    { width: 1280, height: 500 },
    { width: 360, height: 640 },
  ]) {
    it(`reads at ${size.width} px that all is saved, beside or under the questions and never over them`, async () => {
      await page.setViewportSize(size);
      await begin();
      await pick(/Kent u/u, 'ja');
      await takenOver();
      await saved();
      const covered: string[] =
        await page.evaluate(`[...document.querySelectorAll('button, [type=button], label, textarea')]
        .filter((element) => {
          scrollBy(0, element.getBoundingClientRect().bottom - innerHeight);
          const { left, right, bottom } = element.getBoundingClientRect();
          return document.elementsFromPoint((left + right) / 2, bottom - 4).some(({ id }) => id === 'bewaard');
        })
        .map(({ textContent, value }) => textContent || value)`);
      expect(covered).to.deep.equal([]);
    });
  }

  it('sees the whole ring around a field that has the focus: no box around it is cut off', async () => {
    await begin();
    await takenOver();
    await page.getByLabel('Wat kan beter?').focus();
    const boxes: string[] = await page.evaluate(`(() => {
      const around = [];
      for (let box = document.activeElement.parentElement; box !== document.body; box = box.parentElement)
        if (getComputedStyle(box).overflow !== 'visible') around.push(box.className);
      return around;
    })()`);
    expect(boxes).to.deep.equal([]);
  });

  it('turns one page with a double click, and answers nothing by it', async () => {
    await begin();
    await pick(/Kent u/u, 'nee');
    await takenOver();
    await page.getByRole('button', { name: 'Volgende' }).dblclick();
    await page.getByText('Tot slot').waitFor();
    await page.waitForTimeout(200);
    expect(await page.getByRole('radio', { checked: true }).count()).to.equal(0);
    expect(await page.locator('#voortgang').textContent()).to.equal('Deel 2 van 2');
    expect(await house.arrived()).to.have.length(0);
  });

  it('sends once with a double click, in the plain form too', async () => {
    await context.route('**/questionnaire-*.js', (route) => route.abort());
    await begin();
    await pick(/Kent u/u, 'nee');
    await goOn();
    await page.getByRole('button', { name: 'Verzenden' }).dblclick();
    await thanked();
    expect(await house.arrived()).to.have.length(1);
    expect(await page.textContent('main')).to.contain('Dank u wel');
  });

  it('walks back with the button of the browser, and sees the answers given', async () => {
    await begin();
    await pick(/Kent u/u, 'nee');
    await takenOver();
    await goOn();
    await page.getByText('Tot slot').waitFor();
    await page.goBack();
    await page.getByText('Kent u het thuisloket?').waitFor();
    expect(await page.getByRole('radio', { checked: true }).inputValue()).to.equal('2');
    expect(await page.textContent('#voortgang')).to.equal('Deel 1 van 2');
  });

  it('is told what to do when the link was lost, and finds everything behind it again', async () => {
    await begin();
    await pick(/Kent u/u, 'ja');
    await saved();
    await context.clearCookies();
    await page.getByLabel('Wat kan beter?').fill('Meer zitplaatsen.');
    await page.getByText('Open de vragenlijst opnieuw met de link in uw uitnodiging.').waitFor();
    await begin();
    await page.locator('textarea', { hasText: 'Meer zitplaatsen.' }).waitFor();
    expect(await page.getByRole('radio', { checked: true }).inputValue()).to.equal('1');
  });

  it('answers on a slow phone: a quarter of the processor, 1.6 Mbit/s, 150 ms there and back', async () => {
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: 200_000,
      uploadThroughput: 200_000,
    });
    await begin();
    await pick(/Kent u/u, 'nee');
    await goOn();
    await pick(/afspraak/u, 'ja');
    await send();
    await thanked();
    expect((await house.arrived()).map(({ answers }) => answers)).to.deep.equal([{ LOK1: 2, AFS1: 1 }]);
  });

  it('gets our letters once the page is on the screen, and not a line moves when they come', async () => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.addInitScript(
      `globalThis.moved = 0;
      new PerformanceObserver((list) => { for (const { value } of list.getEntries()) moved += value; })
        .observe({ type: 'layout-shift', buffered: true });`,
    );
    const letters = page.waitForResponse(/source-serif-4-latin-600/u);
    await page.goto(link);
    await letters;
    await page.evaluate('document.fonts.ready.then(() => undefined)');
    await page.waitForTimeout(500);
    const [asked, painted, moved] = await page.evaluate<[number, number, number]>(`[
      Math.min(...performance.getEntriesByType('resource').filter(({ name }) => /letters|woff2/.test(name)).map(({ startTime }) => startTime)),
      performance.getEntriesByName('first-contentful-paint')[0].startTime,
      moved,
    ]`);
    expect(asked).to.be.greaterThan(painted);
    expect(moved).to.be.lessThan(0.01);
  });

  it('who saves data keeps the plain form', async () => {
    await page.addInitScript("Object.defineProperty(navigator, 'connection', { value: { saveData: true } })");
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await begin();
    await pick(/Kent u/u, 'nee');
    await saved();
    await page.waitForTimeout(1_500);
    expect(asked.filter((address) => address.includes('questionnaire-'))).to.deep.equal([]);
  });
});
