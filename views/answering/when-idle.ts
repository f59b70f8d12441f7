/** In ms: time to look at the page, and to begin. */
const moment = 1_000;

/** As soon as the page is there and on the screen: nothing of it comes before that. */
export function whenSeen(work: () => void): void {
  const onceLoaded = (): void => {
    if (document.readyState === 'complete') work();
    else addEventListener('load', work, { once: true });
  };
  // An older browser does not tell.
  if (!PerformanceObserver.supportedEntryTypes.includes('paint')) return whenIdle(work);
  new PerformanceObserver((list, observer) => {
    if (list.getEntriesByName('first-contentful-paint').length === 0) return;
    observer.disconnect();
    onceLoaded();
  }).observe({ type: 'paint', buffered: true });
}

/** After the page is loaded and seen, and the browser has nothing else to do: nothing of it may hold up the first question. */
export function whenIdle(work: () => void): void {
  const wait = (): void => {
    // Safari has no idle callback.
    if (typeof requestIdleCallback === 'function') requestIdleCallback(work, { timeout: 5_000 });
    else setTimeout(work, 500);
  };
  const soon = (): void => void setTimeout(wait, moment);
  if (document.readyState === 'complete') soon();
  else addEventListener('load', soon, { once: true });
}

/** The visitor asked the browser to fetch no more than needed, or has a connection for which everything is much. */
export function countsEveryByte(): boolean {
  const { connection } = navigator as Navigator & { connection?: Connection };
  return connection?.saveData === true || /(^|-)2g$/.test(connection?.effectiveType ?? '');
}

interface Connection {
  saveData?: boolean;
  effectiveType?: string;
}
