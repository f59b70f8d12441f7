/** Asks before a page with unsent answers is closed. */
export class Leaving {
  #unsent = false;

  constructor() {
    window.addEventListener('beforeunload', (event) => {
      if (this.#unsent) event.preventDefault();
    });
  }

  ask(unsent: boolean): void {
    this.#unsent = unsent;
  }
}
