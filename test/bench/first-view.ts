/**
 * How one page comes to somebody: what Chromium fetches before the first question can be answered and afterwards, and when
 * that is: the last of DOMContentLoaded, the first paint with contents and the end of a long task that began before these.
 */
import type { BrowserContext, Page } from 'playwright-core';

export interface View {
  /** Milliseconds from the start of the navigation. */
  answerable: number;
  requests: number;
  /** Over the line, with heads of HTTP. */
  bytes: number;
  later: { requests: number; bytes: number };
}

export type Line = 'fast' | 'phone';

/** A phone on a bad line: a quarter of this processor, 1.6 Mbit/s, 150 ms there and back. */
const bytesPerSecond = 1_600_000 / 8;
const roundTrip = 150;
const slower = 4;

interface Sent {
  start: number;
  bytes: number;
}

/** @param go starts the navigation that is measured */
export async function watchView(
  context: BrowserContext,
  page: Page,
  { line, go }: { line: Line; go: () => Promise<unknown> },
): Promise<View> {
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  if (line === 'phone') {
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: roundTrip,
      downloadThroughput: bytesPerSecond,
      uploadThroughput: bytesPerSecond,
    });
  }
  const sent = new Map<string, Sent>();
  session.on('Network.requestWillBeSent', ({ requestId, request, wallTime, redirectResponse }) => {
    if (!request.url.startsWith('http')) return;
    const before = redirectResponse === undefined ? undefined : sent.get(requestId);
    if (before !== undefined)
      sent.set(`${requestId} redirected`, { ...before, bytes: redirectResponse?.encodedDataLength ?? 0 });
    sent.set(requestId, { start: wallTime * 1000, bytes: 0 });
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const one = sent.get(requestId);
    if (one !== undefined) one.bytes = encodedDataLength;
  });
  session.on('Network.requestServedFromCache', ({ requestId }) => void sent.delete(requestId));
  await page.addInitScript(observeLongTasks);
  await go();
  const { origin, answerable } = await whenAnswerable(page);
  // What comes in the background comes after a moment without work.
  if (line === 'fast') await page.waitForTimeout(4000);
  await session.detach();
  const list = [...sent.values()].filter(({ bytes }) => bytes > 0);
  const [before, after] = [true, false].map((wanted) =>
    list.filter(({ start }) => start - origin <= answerable === wanted),
  );
  return { answerable, ...sumOf(before ?? []), later: sumOf(after ?? []) };
}

function sumOf(list: Sent[]): { requests: number; bytes: number } {
  return { requests: list.length, bytes: list.reduce((sum, { bytes }) => sum + bytes, 0) };
}

const observeLongTasks = `
  globalThis.longTasks = [];
  new PerformanceObserver((list) => longTasks.push(...list.getEntries())).observe({ type: 'longtask', buffered: true });`;

const read = `(() => {
  const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
  const parsed = performance.getEntriesByType('navigation')[0]?.domContentLoadedEventEnd;
  if (!painted || !parsed || document.readyState !== 'complete') return null;
  const ready = Math.max(painted, parsed);
  const ends = longTasks.filter((task) => task.startTime <= ready).map((task) => task.startTime + task.duration);
  return { origin: performance.timeOrigin, answerable: Math.max(ready, ...ends) };
})()`;

async function whenAnswerable(page: Page): Promise<{ origin: number; answerable: number }> {
  for (let tries = 0; tries < 200; tries += 1) {
    const found = await page.evaluate<{ origin: number; answerable: number } | null>(read).catch(() => null);
    if (found !== null) return found;
    await page.waitForTimeout(100);
  }
  throw new Error(`${page.url()}: nothing to see after a minute`);
}
