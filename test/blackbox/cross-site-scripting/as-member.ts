/** A member who reads a letter, opens its link in a real browser, types a script, and goes on to the last page. */
import { open, type Window } from '../browser.ts';
import { must } from '../check.ts';
import type { House } from '../house.ts';
import { type Letter, tokenIn } from '../sink.ts';

/** @param typed comes back as a word on the page behind it. @throws Failed when it does not */
export async function answerAsMember(
  house: House,
  { page, ...window }: Window,
  letter: Letter,
  typed: string,
): Promise<void> {
  // A mail program is no judge of scripts: the letter in a browser, with nothing to stop it.
  await page.setContent(String(letter.read.html ?? ''));
  await page.waitForTimeout(200);
  await open({ page, ...window }, house, [
    house.at('INV', { TOKEN: tokenIn(letter, house.at('INV')) ?? '' }),
  ]);
  await page.click('form button[type="submit"]');
  await page.locator('textarea').first().fill(typed);
  await page.getByRole('button', { name: 'Volgende' }).click();
  await page.getByText('Klopt dat?').first().waitFor();
  const text = await page.locator('body').innerText();
  must(text.replaceAll(/\s+/gu, ' ').includes(typed), 'what somebody typed does not come back as words');
  await page.getByRole('button', { name: 'Verzenden' }).click();
  await page.getByText('Klopt dat?').first().waitFor({ state: 'hidden' });
  await page.waitForTimeout(500);
}
