/** The reader's place on the page: the question on top of the window and the control with the focus, found again after the change. */

/** @returns puts the same question back in the same place of the window, and the focus where it was */
export function keepPlace(before: HTMLElement): (after: HTMLElement) => void {
  const questions = [...before.querySelectorAll<HTMLElement>('[data-name]')];
  const onTop = questions.find((question) => question.getBoundingClientRect().bottom > 0);
  const top = onTop?.getBoundingClientRect().top ?? 0;
  const active = document.activeElement;
  const focused = active instanceof HTMLInputElement && before.contains(active) ? active : null;
  const { name } = focused?.closest<HTMLElement>('[data-name]')?.dataset ?? {};
  return (after) => {
    const focusSame = (): void => {
      // Who went on meanwhile is not called back.
      if (document.activeElement !== document.body) return;
      const controls = [...(questionIn(after, name)?.querySelectorAll<HTMLInputElement>('input') ?? [])];
      const same = controls.find(({ value }) => value === focused?.value) ?? controls[0];
      same?.focus({ preventScroll: true });
    };
    // At once: a key that was pressed meanwhile must find the answer it was meant for. And again when all has its place.
    focusSame();
    requestAnimationFrame(() => {
      const place = questionIn(after, onTop?.dataset['name']);
      if (place !== null && onTop !== questions[0])
        window.scrollBy(0, place.getBoundingClientRect().top - top);
      focusSame();
    });
  };
}

function questionIn(place: HTMLElement, name: string | undefined): HTMLElement | null {
  return name === undefined ? null : place.querySelector<HTMLElement>(`[data-name="${CSS.escape(name)}"]`);
}
