/** One person in two tabs, and two people in one browser: no screen undoes what another one saved. */
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
      elements: [
        { type: 'radiogroup', name: 'LOK1', title: 'Kent u het thuisloket?', choices },
        { type: 'radiogroup', name: 'BIB1', title: 'Kent u de bibliotheek?', choices },
        {
          type: 'comment',
          name: 'WAAROM',
          title: 'Waarom?',
          visibleIf: '{LOK1} = 1 or {BIB1} = 1',
        },
        { type: 'comment', name: 'OPEN', title: 'Wat kan beter?' },
      ],
    },
  ],
};

describe('two tabs of one browser', function () {
  needsChromium(this);
  let house: AnsweringHouse;
  let browser: Browser;
  let context: BrowserContext;
  let member = 60;
  let earlier: Set<string>;

  before(async () => {
    browser = await openChromium();
  });
  after(() => browser?.close());
  beforeEach(async () => {
    house = await openAnsweringHouse(definition);
    earlier = new Set();
    earlier = new Set(await texts());
    context = await browser.newContext();
  });
  afterEach(async () => {
    await context.close();
    await house.close();
  });

  const open = async (link: string, who: 'plain' | 'SurveyJS'): Promise<Page> => {
    const tab = await context.newPage();
    if (who === 'plain') await tab.route('**/questionnaire-*.js', (route) => route.abort());
    await tab.goto(link);
    await tab.locator('form[method=post] button').first().click();
    await tab.waitForURL(/\/vragenlijst/u);
    if (who === 'SurveyJS') await tab.locator('.sd-root-modern').waitFor({ timeout: 30_000 });
    return tab;
  };
  const both = async (who: 'plain' | 'SurveyJS'): Promise<[Page, Page]> => {
    const link = await house.link((member += 1));
    return [await open(link, who), await open(link, who)];
  };
  const saved = (tab: Page): Promise<void> =>
    tab.locator('#bewaard[data-state="saved"]').waitFor({ timeout: 20_000 });
  const pick = async (tab: Page, name: string, answer: string): Promise<void> => {
    const group = tab.getByRole('group', { name }).or(tab.getByRole('radiogroup', { name }));
    await group.getByText(answer, { exact: true }).click();
    await tab.locator('#bewaard[data-state="waiting"]').waitFor({ timeout: 5_000 });
    await saved(tab);
  };
  const write = async (tab: Page, text: string, title = 'Wat kan beter?'): Promise<void> => {
    await tab.getByLabel(title).fill(text);
    await tab.locator('#bewaard[data-state="waiting"]').waitFor({ timeout: 5_000 });
    await saved(tab);
  };
  const lookAgain = (tab: Page): Promise<void> =>
    tab.evaluate("void document.dispatchEvent(new Event('visibilitychange'))");
  const written = (tab: Page, title = 'Wat kan beter?'): Promise<string> =>
    tab.getByLabel(title).inputValue();
  const send = async (tab: Page): Promise<void> => {
    await tab.getByRole('button', { name: 'Verzenden' }).click();
    await tab.waitForURL(/bedankt$/u, { timeout: 30_000 });
  };
  const texts = async (): Promise<string[]> =>
    (await house.world.answers.openTexts.ofWave('2025-1'))
      .map(({ text }) => text)
      .filter((text) => !earlier.has(text));
  const sent = async (): Promise<unknown[]> => (await house.arrived()).map(({ answers }) => answers);

  it('keep an answer that is given while the newer ones of the other are still on their way', async () => {
    const [first, second] = await both('SurveyJS');
    await pick(second, 'Kent u het thuisloket?', 'ja');
    await first.route('**/vragenlijst/gegevens*', async (route) => {
      const reply = await route.fetch();
      await new Promise((resolve) => setTimeout(resolve, 3_000));
      await route.fulfill({ response: reply });
    });
    const asked = first.waitForRequest(/gegevens/u);
    await lookAgain(first);
    await asked;
    await write(first, 'Meer banken.');
    await first.locator('input[value="1"]:checked').first().waitFor({ state: 'attached', timeout: 20_000 });
    expect(await written(first)).to.equal('Meer banken.');
    await send(first);
    expect(await texts()).to.deep.equal(['Meer banken.']);
    expect(await sent()).to.deep.equal([{ LOK1: 1 }]);
  });

  it('keep an answer of which the question was hidden only half-way to the newer answers', async () => {
    const [first, second] = await both('SurveyJS');
    await pick(first, 'Kent u het thuisloket?', 'ja');
    await write(first, 'Omdat het ver is.', 'Waarom?');
    await lookAgain(second);
    await second.locator('input[value="1"]:checked').first().waitFor({ state: 'attached' });
    await pick(second, 'Kent u de bibliotheek?', 'ja');
    await pick(second, 'Kent u het thuisloket?', 'nee');
    await lookAgain(first);
    await first.locator('input[value="2"]:checked').waitFor({ state: 'attached' });
    expect(await written(first, 'Waarom?')).to.equal('Omdat het ver is.');
    await send(first);
    expect(await texts()).to.deep.equal(['Omdat het ver is.']);
    expect(await sent()).to.deep.equal([{ BIB1: 1, LOK1: 2 }]);
  });

  for (const who of ['plain', 'SurveyJS'] as const) {
    it(`send with one what the other saved meanwhile, also where nobody looked again (${who})`, async () => {
      const [first, second] = await both(who);
      await write(first, 'Eerst.');
      await write(second, 'Daarna, en beter.');
      await pick(first, 'Kent u de bibliotheek?', 'nee');
      await send(first);
      expect(await texts()).to.deep.equal(['Daarna, en beter.']);
      expect(await sent()).to.deep.equal([{ BIB1: 2 }]);
    });

    it(`say so in the one where somebody typed on after the other had sent (${who})`, async () => {
      const [first, second] = await both(who);
      await write(first, 'Meer banken.');
      await send(first);
      await second.getByLabel('Wat kan beter?').fill('En meer licht.');
      await second.waitForURL(/bedankt\?let-op=elders$/u, { timeout: 30_000 });
      expect(await second.textContent('.notice')).to.contain('is niet meegestuurd');
      expect(await texts()).to.deep.equal(['Meer banken.']);
    });

    it(`never show one person what another answers on the same computer (${who})`, async () => {
      const [an, bert] = [await house.link((member += 1)), await house.link((member += 1))];
      const first = await open(an, who);
      await write(first, 'Van An.');
      const second = await open(bert, who);
      await write(second, 'Van Bert.');
      const asked = first.waitForResponse(/gegevens/u);
      await lookAgain(first);
      expect((await asked).status()).to.equal(403);
      expect(await written(first)).to.equal('Van An.');
      await first.getByLabel('Wat kan beter?').fill('Van An, aangevuld.');
      await first.locator('#melding .notice').waitFor();
      await send(second);
      expect(await texts()).to.deep.equal(['Van Bert.']);
    });
  }
});
