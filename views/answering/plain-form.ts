/** The form as the server printed it: what is typed in it, saved while one types; and sent on only when it is saved. */
import type { Unsaved } from './device-copy.ts';
import type { Keeper } from './keeper.ts';
import { showNewer, shownAfter } from './show-newer.ts';

export class PlainForm {
  readonly element: HTMLFormElement;
  readonly #keeper: Keeper;
  #saved: string;
  #revision: number;
  #shown: number;
  #isLeaving = false;
  readonly #listening = new AbortController();

  constructor(element: HTMLFormElement, keeper: Keeper) {
    this.element = element;
    this.#keeper = keeper;
    this.#saved = this.typed();
    this.#revision = Number(element.dataset['revision']);
    this.#shown = this.#revision;
    keeper.follow(
      () => this.#unsaved(),
      (sent, revision) => {
        this.#saved = sent.body;
        this.#revision = revision;
        this.#shown = shownAfter(this.#shown, revision);
      },
    );
    const { signal } = this.#listening;
    element.addEventListener('input', () => keeper.changed(), { signal });
    element.addEventListener('submit', (event) => this.#submit(event), { signal });
    // A page that comes back from the browser's memory can be sent again.
    window.addEventListener('pageshow', () => this.#leave(false), { signal });
    showNewer(keeper, { revision: () => this.#shown, show: () => this.#showAnew() }, signal);
  }

  /** All that the form holds now, as it is posted. */
  typed(): string {
    const fields = [...new FormData(this.element)].filter(([, value]) => typeof value === 'string');
    return new URLSearchParams(fields as [string, string][]).toString();
  }

  get isLeaving(): boolean {
    return this.#isLeaving;
  }

  /** SurveyJS has taken over. */
  stop(): void {
    this.#listening.abort();
  }

  /** Not a reload: a page that came after a posted form would be posted again. */
  #showAnew(): void {
    if (!this.#isLeaving) location.replace(`/vragenlijst?deel=${this.element.dataset['part']}`);
  }

  #unsaved(): Unsaved | null {
    const body = this.typed();
    if (body === this.#saved) return null;
    return { body, type: 'application/x-www-form-urlencoded', after: this.#revision };
  }

  /** Without a connection the browser would leave for a page of its own: the form goes only once its answers are saved. */
  #submit(event: SubmitEvent): void {
    if (this.#isLeaving) return event.preventDefault();
    this.#leave(true);
    if (!this.#keeper.hasUnsaved && navigator.onLine) return;
    event.preventDefault();
    const button = event.submitter;
    void this.#keeper.flush().then((isSaved) => {
      if (!isSaved) return this.#leave(false);
      this.#listening.abort();
      this.element.requestSubmit(button);
    });
  }

  #leave(isLeaving: boolean): void {
    this.#isLeaving = isLeaving;
    this.element.setAttribute('aria-busy', String(isLeaving));
  }
}
