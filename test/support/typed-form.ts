/** Somebody who types forms on paper with the keyboard alone, and counts every key. */
import type { Page } from 'playwright-core';

export interface Typist {
  /** Text, a key a character. */
  type(text: string): Promise<void>;
  press(...keys: string[]): Promise<void>;
  /** Keys since the last time this was asked. */
  keys(): number;
}

export function typistAt(page: Page): Typist {
  let count = 0;
  return {
    async type(text) {
      count += text.length;
      await page.keyboard.type(text);
    },
    async press(...keys) {
      for (const key of keys) {
        count += 1;
        await page.keyboard.press(key);
      }
    },
    keys() {
      const since = count;
      count = 0;
      return since;
    },
  };
}

/** The code, Enter, and each field of the form with Enter behind it; ends on the button that saves. */
export async function typeForm(
  page: Page,
  typist: Typist,
  code: string,
  form: Record<string, string>,
): Promise<void> {
  await typist.type(code);
  await typist.press('Enter');
  await page.waitForURL('**/invoer/formulier');
  await page.locator('#v1:focus').waitFor();
  for (const name of await fieldNames(page)) {
    await typist.type(form[name] ?? '');
    await typist.press('Enter');
  }
}

async function fieldNames(page: Page): Promise<string[]> {
  return page.evaluate<string[]>('[...document.querySelectorAll("[data-field]")].map((field) => field.name)');
}

export async function focusedId(page: Page): Promise<string> {
  return page.evaluate<string>('document.activeElement.id || document.activeElement.textContent.trim()');
}
