import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import type { JsonObject } from '../../surveys/question.ts';
import { type AnsweringHouse, openAnsweringHouse } from '../support/answering-house.ts';
import { needsChromium, openChromium } from '../support/chromium.ts';
import { answerByKeyboard } from '../support/keyboard.ts';
import { pageFaults } from '../support/page-faults.ts';
import { smallTargets } from '../support/small-targets.ts';

/** Conditions go, so that every type is on a page; so does what must be answered, so that every page can be seen. */
const everyType = shownToAll(JSON.parse(readFileSync('test/fixtures/every-type.json', 'utf8')) as JsonObject);

function shownToAll(definition: JsonObject): JsonObject {
  return JSON.parse(JSON.stringify(definition), (key, value: unknown) =>
    key.endsWith('If') || ['isRequired', 'eachRowRequired', 'minSelectedChoices', 'validators'].includes(key)
      ? undefined
      : value,
  ) as JsonObject;
}

describe('every type of question, asked by SurveyJS in a browser', function () {
  needsChromium(this);
  let house: AnsweringHouse;
  let browser: Browser;

  before(async () => {
    house = await openAnsweringHouse(everyType);
    browser = await openChromium();
  });
  after(async () => {
    await browser?.close();
    await house?.close();
  });

  async function begin(member: number, size: { width: number; height: number }): Promise<Page> {
    const page = await browser.newPage({ viewport: size });
    await page.goto(await house.link(member));
    await page.getByRole('button', { name: 'Start de vragenlijst' }).click();
    await page.locator('.sd-root-modern').waitFor({ timeout: 60_000 });
    return page;
  }

  for (const [place, width] of [
    ['on a small phone, which is also 200 % on a larger one', 320],
    ['on a wide screen', 1280],
  ] as const) {
    it(`is sound for axe, never scrolls sideways and has targets of 24 px ${place}`, async () => {
      const page = await begin(width === 320 ? 50 : 51, { width, height: 800 });
      const faults: string[] = [];
      for (;;) {
        faults.push(...(await pageFaults(page)), ...(await smallTargets(page)));
        const next = page.getByRole('button', { name: 'Volgende' });
        if ((await next.count()) === 0) break;
        await next.click();
        await page.waitForTimeout(300);
      }
      await page.close();
      expect(faults).to.deep.equal([]);
    });
  }

  it('can be answered by keyboard alone', async () => {
    const page = await begin(52, { width: 1024, height: 800 });
    const answers = await answerByKeyboard(page);
    const [response] = await house.arrived();
    expect(answers).to.be.greaterThan(20);
    expect(Object.keys(response?.answers ?? {}).length).to.be.greaterThan(12);
    await page.close();
  });
});
