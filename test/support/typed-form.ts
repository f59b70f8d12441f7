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

/** The questionnaire of the demo's open wave, as ten residents crossed and wrote it; what stands in no list they left open. */
export function demoForm(i: number): Record<string, string> {
  const common = {
    v1: '1', v7: '2', v8: '4', v12: '3', v13: '1', 'v14-a': '2', 'v14-b': '5', v15: '1', v16: '2', v17: '3',
    v19: String(1941 + i), v20: '1', v21: '2', v22: '2', v23: '2', v24: '1',
  };
  const parity = i % 2 === 0 ? { v9: '1', v10: '4' } : { v9: '2', v11: '3' };
  const knows = [
    { v2: '1' },
    { v2: '2', v5: '2', v6: '1 4' },
    { v2: '3', v3: '4', 'v4-a': '4', 'v4-b': '2', 'v4-c': '5', 'v4-d': '6', v5: '3', v6: '2,3,7' },
  ][i % 3];
  return { ...common, ...parity, ...knows, ...(i === 4 ? { v18: 'Het loket mag op zaterdag open zijn.' } : {}) };
} // prettier-ignore
