/** The form as the server printed it: what is typed in it, saved while one types; and sent on only when it is saved. */
import type { Unsaved } from './device-copy.ts';
import type { Keeper } from './keeper.ts';
import { changedQuestions, noteIn, printedIn, typedIn, withNote, withoutNote } from './form-fields.ts';
import { showNewer, shownAfter } from './show-newer.ts';

export class PlainForm {
  readonly element: HTMLFormElement;
  readonly #keeper: Keeper;
  #saved: string;
  #revision: number;
  #shown: number;
  #isLeaving = false;
  /** On its way out, with nothing left to save. */
  #isSaved = false;
  readonly #listening = new AbortController();

  constructor(element: HTMLFormElement, keeper: Keeper) {
    this.element = element;
    this.#keeper = keeper;
    this.#saved = printedIn(element);
    this.#revision = Number(element.dataset['revision']);
    this.#shown = this.#revision;
    keeper.follow(
      () => this.#unsaved(),
      (sent, revision) => {
        this.#saved = withoutNote(sent.body);
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
    return typedIn(this.element);
  }

  get isLeaving(): boolean {
    return this.#isLeaving;
  }

  /** SurveyJS has taken over. */
  stop(): void {
    this.#listening.abort();
  }

  /**
   * Not a reload: a page that came after a posted form would be posted again. What is said above the questions, such as what
   * must be mended, is read first.
   */
  #showAnew(): void {
    const isTold = document.querySelector('#melding .notice') !== null;
    if (!this.#isLeaving && !isTold) location.replace(`/vragenlijst?deel=${this.element.dataset['part']}`);
  }

  #unsaved(): Unsaved | null {
    const body = this.typed();
    if (body === this.#saved) return null;
    const changes = withNote(body, changedQuestions(this.#saved, body));
    const after = this.#revision;
    return { body: changes, type: 'application/x-www-form-urlencoded', after, isTyped: true };
  }

  /** Without a connection the browser would leave for a page of its own: the form goes only once its answers are saved. */
  #submit(event: SubmitEvent): void {
    if (this.#isSaved) return;
    if (this.#isLeaving) return event.preventDefault();
    this.#leave(true);
    if (!this.#keeper.hasUnsaved && navigator.onLine) return this.#noteChanges();
    event.preventDefault();
    const button = event.submitter;
    void this.#keeper.flush().then((isSaved) => {
      if (!isSaved) return this.#leave(false);
      this.#isSaved = true;
      this.#noteChanges();
      this.element.requestSubmit(button);
    });
  }

  #noteChanges(): void {
    noteIn(this.element, changedQuestions(this.#saved, this.typed()));
  }

  #leave(isLeaving: boolean): void {
    this.#isLeaving = isLeaving;
    this.#isSaved = false;
    if (!isLeaving) noteIn(this.element, null);
    this.element.setAttribute('aria-busy', String(isLeaving));
  }
}
