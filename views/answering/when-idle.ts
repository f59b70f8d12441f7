/** In ms: time to look at the page, and to begin. */
const moment = 1_000;

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
