/** What is open and closed of a report: contents fold on a small screen, tables unfold on paper. */
const large = window.matchMedia('(min-width: 76rem)');

export function foldReport(): void {
  const contents = document.querySelector<HTMLDetailsElement>('.contents details');
  if (contents !== null) {
    contents.open = large.matches;
    large.addEventListener('change', () => {
      contents.open = large.matches;
    });
    contents.addEventListener('click', ({ target }) => {
      if (target instanceof HTMLAnchorElement && !large.matches) contents.open = false;
    });
  }
  let opened: HTMLDetailsElement[] = [];
  window.addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll<HTMLDetailsElement>('details.figures:not([open])')];
    for (const table of opened) table.open = true;
  });
  window.addEventListener('afterprint', () => {
    for (const table of opened) table.open = false;
  });
}
