/**
 * Who clicks twice on "Volgende" means it once. The page changes at the first click, and the second would fall on an answer, on
 * the next "Volgende" or on a link of the foot: it is swallowed. Browsers count clicks that follow each other in one place.
 */
const doubleClick = 1_000;

/** @returns to be called when the page changes */
export function swallowSecondClick(): () => void {
  let changed = Number.NEGATIVE_INFINITY;
  const swallow = (event: MouseEvent): void => {
    if (event.detail < 2 || performance.now() - changed > doubleClick) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener('click', swallow, { capture: true });
  return () => {
    changed = performance.now();
  };
}
