/** A resident with a browser without scripts. The cookies, and so the receipt, stay the same however often something is tried again. */
import { ask, type Asked, type Asking } from './ask.ts';
import { pagesOf } from './asked-survey.ts';

export class Browser {
  cookies = new Map<string, string>();
  #word = '';
  readonly #url: string;

  constructor(url: string) {
    this.#url = url;
  }

  get word(): string {
    return this.#word;
  }

  async go(path: string, asking: Asking = {}): Promise<Asked> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const asked = await ask(this.#url + path, { ...asking, headers: { ...asking.headers, cookie } });
    for (const line of asked.headers['set-cookie'] ?? []) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/u.exec(line) ?? [];
      this.cookies.set(name, value);
    }
    return asked;
  }

  /** The button under the personal link. */
  begin(token: string): Promise<Asked> {
    return this.go(`/deelnemen/${token}`, { method: 'POST' });
  }

  async look(part = ''): Promise<Asked> {
    const asked = await this.go(`/vragenlijst${part}`);
    this.#word = /name="bewijs" value="([^"]+)"/u.exec(asked.text)?.[1] ?? this.#word;
    return asked;
  }

  /** @param page 0 or 1; 1 sends */
  postPage(i: number, page: number): Promise<Asked> {
    const fields = new URLSearchParams(pagesOf(i)[page]);
    fields.set('bewijs', this.#word);
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
    return this.go('/vragenlijst', { method: 'POST', headers, body: fields.toString() });
  }

  /** As our own script sends everything at once. */
  postAll(answers: unknown): Promise<Asked> {
    const headers = { 'Content-Type': 'application/json', 'X-Panelpeil-Token': this.#word };
    return this.go('/vragenlijst', { method: 'POST', headers, body: JSON.stringify(answers) });
  }

  /** Up to the last page: the next post sends. @throws when a step does not go as it should */
  async fillIn(i: number, token: string): Promise<void> {
    expectStatus(await this.begin(token), 303);
    expectStatus(await this.look(), 200);
    expectStatus(await this.postPage(i, 0), 303);
  }

  /** The whole questionnaire. */
  async answer(i: number, token: string): Promise<void> {
    await this.fillIn(i, token);
    const sent = await this.postPage(i, 1);
    if (!isTaken(sent)) throw new Error(`not taken: ${sent.status} ${sent.text.slice(0, 300)}`);
  }
}

/** Whether the program said that the answers are in: the thanks page, or "you answered already" to one who tries again. */
export function isTaken({ status, headers }: Asked): boolean {
  return status === 200 || (status === 303 && headers.location === '/vragenlijst/bedankt');
}

function expectStatus(asked: Asked, status: number): void {
  if (asked.status !== status)
    throw new Error(`${status} expected, got ${asked.status}: ${asked.text.slice(0, 300)}`);
}
