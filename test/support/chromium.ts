/** The browser of the browser tests. Without one they are skipped, and their title says why; where it is required they fail. */
import { existsSync } from 'node:fs';
import type { Suite } from 'mocha';
import { chromium, type Browser } from 'playwright-core';

/** The first is the same browser without its windows: the tests take two thirds of the time with it. */
const places = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];
const found = process.env['CHROMIUM'] ?? places.find((place) => existsSync(place)) ?? null;
const isRequired = (process.env['PANELPEIL_REQUIRE'] ?? '').split(',').includes('chromium');

export const chromiumPath = found ?? '';

export function openChromium(): Promise<Browser> {
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
  return chromium.launch({ executablePath: chromiumPath, args });
}

/** Call it first in a suite. */
export function needsChromium(suite: Suite): void {
  if (found !== null) return;
  if (isRequired)
    throw new Error('Chromium is required and was not found: apt-get install chromium-headless-shell');
  suite.title +=
    ' (skipped: no Chromium here; apt-get install chromium-headless-shell, or set CHROMIUM to its path)';
  suite.pending = true;
}
