/**
 * Who clicks twice on "Volgende" means it once. The page changes at the first click, and the second would fall on an answer, or
 * on the next "Volgende": it is swallowed. Browsers count clicks that follow each other in one place.
 */
const doubleClick = 1_000;

/** @returns to be called when the page changes */
export function swallowSecondClick(place: HTMLElement): () => void {
  let changed = Number.NEGATIVE_INFINITY;
  const swallow = (event: MouseEvent): void => {
    if (event.detail < 2 || performance.now() - changed > doubleClick) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  place.addEventListener('click', swallow, { capture: true });
  return () => {
    changed = performance.now();
  };
}
