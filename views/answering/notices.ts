/** Messages above the questionnaire. Each takes the focus, so that it is read and seen at once. */

export interface ErrorLink {
  text: string;
  goTo: () => void;
}

export class Notices {
  readonly #place: HTMLElement;

  constructor(place: HTMLElement) {
    this.#place = place;
  }

  clear(): void {
    this.#place.replaceChildren();
  }

  /** What must be mended on this page, each leading to its question. */
  errors(heading: string, links: ErrorLink[]): void {
    const items = links.map(({ text, goTo }) => {
      const link = element('a', { href: '#vragenlijst', textContent: text });
      link.addEventListener('click', (event) => {
        event.preventDefault();
        goTo();
      });
      return element('li', {}, link);
    });
    this.#show('error', heading, [element('ul', {}, ...items)]);
  }

  /** It is over, well or not: calm, and nothing to mend. */
  ended(sentence: string, well: boolean): void {
    this.#show(well ? 'done' : 'warning', sentence, []);
  }

  sentences(heading: string, sentences: string[]): void {
    this.#show(
      'error',
      heading,
      sentences.map((textContent) => element('p', { textContent })),
    );
  }

  /** Resolves when the reader asks to try again. The focus is taken once, not at every try. */
  retry(heading: string, sentence: string, again: string): Promise<void> {
    const button = element('button', { type: 'button', className: 'button', textContent: again });
    const asked = new Promise<void>((resolve) => {
      button.addEventListener('click', () => resolve());
    });
    const isNew = this.#place.querySelector('.notice--warning') === null;
    this.#show('warning', heading, [element('p', { textContent: sentence }), button], isNew);
    return asked;
  }

  #show(kind: 'error' | 'warning' | 'done', heading: string, content: HTMLElement[], lead = true): void {
    const title = element('h2', { id: 'melding-titel', textContent: heading });
    const notice = element('div', { className: `notice notice--${kind}`, tabIndex: -1 }, title, ...content);
    notice.setAttribute('role', 'alert');
    notice.setAttribute('aria-labelledby', title.id);
    this.#place.replaceChildren(notice);
    if (!lead) return;
    notice.focus({ preventScroll: true });
    notice.scrollIntoView({ block: 'start' });
  }
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
  ...children: HTMLElement[]
): HTMLElementTagNameMap[Name] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}
