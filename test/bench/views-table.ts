/** The questionnaire as it comes to a phone, beside SurveyJS as it comes, the least a form can be, and LimeSurvey. */
import type { Browser, BrowserContext } from 'playwright-core';
import { openChromium } from '../support/chromium.ts';
import { asking } from './asking.ts';
import { type Line, type View, watchView } from './first-view.ts';
import { median, print, spread } from './fresh-process.ts';
import { saveAnswers } from './resident-flows.ts';
import { whileServed } from './running-answering.ts';
import type { Served } from './serve-answering.ts';

const lines: Line[] = ['fast', 'phone'];
const most = { bytes: 25_000, requests: 3, phone: 1000, aim: 600 };

type Views = Record<Line, View[]>;
type See = (context: BrowserContext, line: Line) => Promise<View>;

export async function printViews(runs: number): Promise<void> {
  const size = 2 * lines.length * runs;
  await whileServed(size, async (served) => {
    const { stock } = served;
    const ways: [name: string, see: See, ours: boolean][] = [
      ['questionnaire, first page, nothing cached', firstPage(served), true],
      ['questionnaire, third page after the second', laterPage(served), true],
      ['SurveyJS as it comes', openPage(`${stock}/surveyjs`), false],
      ['plain form of 20 questions', openPage(`${stock}/form`), false],
    ];
    const browser = await openChromium();
    print(`until the first question can be answered; Chromium, fresh contexts, ${runs}; median (least-most)`);
    print(
      `target: ${most.bytes / 1000} kB, ${most.requests} requests, phone ${most.phone} ms, aim ${most.aim} ms`,
    );
    print('page | requests | kB | here | phone (4x CPU, 1.6 Mbit/s, 150 ms) | in the background | target');
    await warm(stock, [
      '/core.js',
      '/ui.js',
      '/core.css',
      '/start.js',
      '/definition.json',
      '/surveyjs',
      '/form',
    ]);
    for (const [name, see, ours] of ways) printView(name, await seen(browser, runs, see), ours);
    print('LimeSurvey 6.14, published figures | 27 | 1099 | 728 ms (672-834) | 3080 ms (3000-6470) | |');
    await browser.close();
  });
}

/** Compressing what never changes is not measured. */
async function warm(origin: string, paths: string[]): Promise<void> {
  const { ask, close } = asking(origin, 1);
  for (const path of paths) await ask('GET', path);
  close();
}

async function seen(browser: Browser, runs: number, see: See): Promise<Views> {
  const views: Views = { fast: [], phone: [] };
  for (let run = 0; run < runs; run += 1)
    for (const line of lines) views[line].push(await inContext(browser, line, see));
  return views;
}

async function inContext(browser: Browser, line: Line, see: See): Promise<View> {
  const context = await browser.newContext({ viewport: { width: 360, height: 800 } });
  const view = await see(context, line);
  await context.close();
  return view;
}

/** From another page of the same site, as after the welcome: a process for the site is there, nothing of it is cached. */
function openPage(address: string): See {
  return async (context, line) => {
    const page = await context.newPage();
    await page.goto(new URL('/healthz', address).href);
    return watchView(context, page, { line, go: () => page.goto(address) });
  };
}

function firstPage({ url, tokens }: Served): See {
  return async (context, line) => {
    const value = tokens.pop() ?? '';
    await context.addCookies([{ name: 'vragenlijst', value, url: `${url}/vragenlijst` }]);
    return openPage(`${url}/vragenlijst`)(context, line);
  };
}

/** SurveyJS, which would turn pages without the server, does not come: this is the way of who has no scripts or a slow line. */
function laterPage({ url, tokens, answers }: Served): See {
  return async (context, line) => {
    const value = tokens.pop() ?? '';
    const { ask, close } = asking(url, 1);
    await saveAnswers(ask, value, answers[0] ?? {});
    close();
    await context.addCookies([{ name: 'vragenlijst', value, url: `${url}/vragenlijst` }]);
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.setBlockedURLs', { urls: ['*/build/questionnaire-*.js'] });
    await page.goto(`${url}/vragenlijst?deel=2`);
    await page.waitForTimeout(2000);
    const go = async (): Promise<void> => {
      await page.click('button[value=volgende]', { noWaitAfter: true });
      await page.waitForURL('**/vragenlijst?deel=3', { waitUntil: 'commit' });
    };
    return watchView(context, page, { line, go });
  };
}

function printView(name: string, { fast, phone }: Views, ours: boolean): void {
  const all = [...fast, ...phone];
  const ms = (views: View[]): string =>
    spread(
      views.map(({ answerable }) => answerable),
      'ms',
    );
  const requests = Math.max(...all.map((view) => view.requests));
  const bytes = median(all.map((view) => view.bytes));
  const later = `${median(fast.map((view) => view.later.requests))} requests, ${kilobytes(median(fast.map((view) => view.later.bytes)))} kB`;
  const time = median(phone.map(({ answerable }) => answerable));
  const isMet = requests <= most.requests && bytes <= most.bytes && time <= most.phone;
  const verdict = isMet ? `met${time <= most.aim ? ', and the aim' : ''}` : 'missed';
  print([name, requests, kilobytes(bytes), ms(fast), ms(phone), later, ours ? verdict : ''].join(' | '));
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
