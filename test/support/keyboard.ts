/** Somebody who answers with the keyboard alone: Tab to what comes next, choose, go on. */
import type { Page } from 'playwright-core';

interface Focused {
  tag: string;
  type: string;
  role: string;
  text: string;
  value: string;
  /** Name of the group a radio or checkbox belongs to. */
  group: string;
}

/** @returns how many answers were given by the time the thank-you page came */
export async function answerByKeyboard(page: Page): Promise<number> {
  const done = new Set<string>();
  for (let step = 0; step < 600; step += 1) {
    if (page.url().endsWith('/vragenlijst/bedankt')) return done.size;
    await page.keyboard.press('Tab');
    await useWhatHasFocus(page, await focused(page), done);
  }
  throw new Error(`the questionnaire did not end; answered ${done.size}, now on ${page.url()}`);
}

async function focused(page: Page): Promise<Focused> {
  return page.evaluate<Focused>(`(() => {
    const element = document.activeElement;
    return {
      tag: element?.tagName ?? '',
      type: element?.type ?? '',
      role: element?.getAttribute('role') ?? '',
      // A button of the plain form has a value of its own, which nobody reads.
      text: (element?.tagName === 'BUTTON' ? '' : (element?.value ?? '')) + (element?.textContent ?? ''),
      value: element?.value ?? '',
      group: element?.name || element?.id || '',
    };
  })()`);
}

async function useWhatHasFocus(page: Page, element: Focused, done: Set<string>): Promise<void> {
  if (element.text.startsWith('Verzenden')) return send(page);
  if (element.text.startsWith('Volgende')) return goOn(page);
  const key = `${element.group}`;
  if (done.has(key)) return;
  if (element.tag === 'INPUT' && (element.type === 'radio' || element.type === 'checkbox')) {
    await page.keyboard.press('Space');
  } else if (element.role === 'combobox') {
    for (const press of ['ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(press);
  } else if (element.tag === 'TEXTAREA') {
    await page.keyboard.type('Het loket mag op zaterdag open zijn.');
  } else if (element.tag === 'INPUT' && element.type === 'number' && element.value === '') {
    await page.keyboard.type('1961');
  } else return;
  done.add(key);
}

/** The answers are stored before the browser leaves: until the thank-you is there, nothing can be pressed. */
async function send(page: Page): Promise<void> {
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/vragenlijst\/bedankt$/u);
}

/** A page of questions ends with a button; the next page follows, or the same one with what must be mended. */
async function goOn(page: Page): Promise<void> {
  const before = await placeOf(page);
  await page.keyboard.press('Enter');
  for (let tries = 0; tries < 60; tries += 1) {
    await page.waitForTimeout(50);
    const now = await placeOf(page);
    if (now !== null && now !== before) break;
  }
  await page.waitForTimeout(300);
}

const place = "document.readyState + location.href + document.querySelector('#voortgang')?.textContent";

/** Null while the browser is between two pages. */
async function placeOf(page: Page): Promise<string | null> {
  return page.evaluate<string>(place).catch(() => null);
}
