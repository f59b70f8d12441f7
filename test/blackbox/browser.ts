/** A real browser that notes what a page should never do: open a dialog, break its policy, ask another site. */
import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { NotRun } from './check.ts';
import type { House } from './house.ts';
import type { Answer, Visitor } from './visitor.ts';

const places = [
  process.env['CHROMIUM'] ?? '',
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
];

export interface Window {
  page: Page;
  /** Everything the pages of this window should not have done. */
  seen: string[];
  asked: string[];
  close(): Promise<void>;
}

/** @throws NotRun without Chromium */
export async function openWindow(house: House, visitor: Visitor | null): Promise<Window> {
  const executablePath = places.find((place) => place !== '' && existsSync(place));
  if (executablePath === undefined) throw new NotRun('Chromium is not on this machine');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  if (visitor !== null) await carryCookies(house, visitor, context);
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  return watched(house, browser, page);
}

async function carryCookies(house: House, visitor: Visitor, context: BrowserContext): Promise<void> {
  const { hostname } = new URL(house.targets.baseUrl);
  await context.addCookies(
    visitor.cookies.all().map(({ name, value, path }) =>
      // A cookie of the whole host is set by an address, others by the host and a path.
      name.startsWith('__Host-')
        ? { name, value, url: `${house.targets.baseUrl}/`, secure: true }
        : { name, value, domain: hostname, path, secure: name.startsWith('__') },
    ),
  );
}

function watched(house: House, browser: Browser, page: Page): Window {
  const [seen, asked]: [string[], string[]] = [[], []];
  const here = (): string => page.url().replace(house.targets.baseUrl, '');
  page.on('dialog', (dialog) => {
    seen.push(`a dialog on ${here()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => {
    if (/Content Security Policy|TrustedHTML|Trusted Type/iu.test(message.text()))
      seen.push(`against the policy on ${here()}: ${message.text().slice(0, 90)}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    asked.push(url);
    if (!url.startsWith(house.targets.baseUrl) && !url.startsWith('data:') && !url.startsWith('about:'))
      seen.push(`${here()} asks ${url.slice(0, 60)}`);
  });
  return { page, seen, asked, close: () => browser.close() };
}

/** Opens each, and waits until it is quiet. */
export async function open({ page }: Window, house: House, paths: string[]): Promise<void> {
  for (const path of paths) {
    await page.goto(house.targets.baseUrl + path, { waitUntil: 'load' });
    await page.waitForTimeout(80);
  }
}

/** The answer to a form, as a browser that sent it shows it: with its own policy. */
export async function openAgain(
  window: Window,
  house: House,
  { text, headers, status }: Answer,
): Promise<void> {
  const policy = { 'Content-Security-Policy': String(headers['content-security-policy']) };
  await window.page.route('**/zoals-gezien', (route) =>
    route.fulfill({ status, body: text, contentType: 'text/html; charset=utf-8', headers: policy }),
  );
  await open(window, house, ['/zoals-gezien']);
}
