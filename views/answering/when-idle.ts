/** After the page is loaded and seen, and the browser has nothing else to do: nothing of it may hold up the first question. */
export function whenIdle(work: () => void): void {
  const wait = (): void => {
    // Safari has no idle callback.
    if (typeof requestIdleCallback === 'function') requestIdleCallback(work, { timeout: 5_000 });
    else setTimeout(work, 500);
  };
  // The second frame begins when the first has been painted.
  const whenSeen = (): void => void requestAnimationFrame(() => requestAnimationFrame(wait));
  if (document.readyState === 'complete') whenSeen();
  else addEventListener('load', whenSeen, { once: true });
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
