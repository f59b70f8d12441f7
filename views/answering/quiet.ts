/** Knows when nobody would notice that the page changes under their hands. */

const calm = 1_000;
const kinds = ['pointerdown', 'keydown', 'input', 'scroll', 'wheel', 'touchmove'] as const;

export class Quiet {
  #last = performance.now();

  constructor() {
    const note = (): void => {
      this.#last = performance.now();
    };
    for (const kind of kinds) document.addEventListener(kind, note, { capture: true, passive: true });
  }

  /** Resolves when for a second nothing was touched, and the cursor is in no text. */
  async wait(): Promise<void> {
    while (!this.isNow()) await pause(200);
  }

  isNow(): boolean {
    return performance.now() - this.#last >= calm && !isInText();
  }
}

function isInText(): boolean {
  const at = document.activeElement;
  return (
    at instanceof HTMLTextAreaElement ||
    at instanceof HTMLSelectElement ||
    (at instanceof HTMLInputElement && !['radio', 'checkbox'].includes(at.type))
  );
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
