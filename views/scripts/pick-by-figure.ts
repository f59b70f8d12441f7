/** Answers picked by typing a figure: that of the answer's place, or of a scale the figure itself. */

/** Within this time a second figure belongs to the first: 1 and 0 is 10. */
const pause = 800;
const nothing = { figures: '', at: 0 };
let typed = nothing;

type Control = HTMLElement;

/** @returns whether there was something to pick from; a figure that picks nothing is lost */
export function pickByFigure(stop: Control[], figure: string): boolean {
  const picks = stop.filter(isPick);
  if (picks.length === 0) return false;
  const pick = isScale(picks) ? onScale(picks, figure) : picks[Number(figure) - 1];
  if (pick === undefined) return true;
  pick.focus();
  // As a click does: a checkbox goes on and off, and whoever listens hears of it.
  pick.click();
  return true;
}

/** Before each answer the figure that picks it; the screen reader says the answer alone. */
export function showFigures(stop: Control[]): void {
  const picks = stop.filter(isPick);
  if (isScale(picks)) return;
  picks.slice(0, 9).forEach((pick, i) => {
    const figure = document.createElement('span');
    figure.className = 'key';
    figure.ariaHidden = 'true';
    figure.textContent = String(i + 1);
    pick.after(figure);
  });
}

function onScale(picks: HTMLInputElement[], figure: string): HTMLInputElement | undefined {
  const now = performance.now();
  const labelled = (figures: string): HTMLInputElement | undefined =>
    picks.find((pick) => labelOf(pick) === figures);
  const longer = now - typed.at < pause ? labelled(typed.figures + figure) : undefined;
  typed = { figures: longer === undefined ? figure : typed.figures + figure, at: now };
  return longer ?? labelled(figure);
}

function isScale(picks: HTMLInputElement[]): boolean {
  return picks.length > 0 && picks.every((pick) => /^\d+$/u.test(labelOf(pick)));
}

function isPick(control: Control): control is HTMLInputElement {
  return control instanceof HTMLInputElement && (control.type === 'radio' || control.type === 'checkbox');
}

function labelOf(pick: HTMLInputElement): string {
  return pick.closest('label')?.querySelector('span:not(.key)')?.textContent.trim() ?? '';
}
