/**
 * Who clicks twice on "Volgende" means it once. The page changes at the first click, and the second would fall on an answer, or
 * on the next "Volgende": it is swallowed.
 */
const doubleClick = 600;

/** @returns to be called when the page changes */
export function swallowSecondClick(place: HTMLElement): () => void {
  let changed = Number.NEGATIVE_INFINITY;
  const swallow = (event: Event): void => {
    // A key is no second click; the browser says so with a detail of 0.
    const isPointer = !(event instanceof MouseEvent) || event.type !== 'click' || event.detail > 0;
    if (!isPointer || performance.now() - changed > doubleClick) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const kind of ['pointerdown', 'mousedown', 'mouseup', 'click'] as const)
    place.addEventListener(kind, swallow, { capture: true });
  return () => {
    changed = performance.now();
  };
}
