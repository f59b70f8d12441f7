/** Saves what is typed: on this device at once, on the server shortly after, again and again until it is there. */
import type { DeviceCopy, Unsaved } from './device-copy.ts';
import { post, type Reply } from './post.ts';

export interface KeeperSettings {
  word: string;
  copy: DeviceCopy | null;
  /** Told at every turn: what to show of it is the page's business. */
  tell: (state: KeeperState) => void;
}

export type KeeperState =
  | { kind: 'saved'; time: string }
  | { kind: 'waiting' }
  | { kind: 'offline' }
  | { kind: 'refused'; sentence: string }
  /** isTyped: with answers that were not saved any more. */
  | { kind: 'ended'; sentence: string; answered: boolean; isTyped: boolean };

const address = '/vragenlijst/antwoorden';
const calm = 700;
const longestWait = 30_000;

export class Keeper {
  readonly #settings: KeeperSettings;
  /** Makes the request for all that is not saved yet; null when all is. */
  #collect: () => Unsaved | null = () => null;
  #onSaved: (sent: Unsaved, revision: number) => void = () => undefined;
  #timer = 0;
  #wait = 1_000;
  #saving: Promise<boolean> | null = null;
  #isOver = false;
  #saves = 0;

  constructor(settings: KeeperSettings) {
    this.#settings = settings;
    window.addEventListener('online', () => this.#soon(0));
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') void this.flush();
    });
  }

  /** @param onSaved is told which request is stored, and the revision it became */
  follow(collect: () => Unsaved | null, onSaved: (sent: Unsaved, revision: number) => void): void {
    this.#collect = collect;
    this.#onSaved = onSaved;
  }

  changed(): void {
    if (this.#isOver) return;
    const unsaved = this.#collect();
    if (unsaved === null) return;
    void this.#settings.copy?.keep({ unsaved });
    this.#settings.tell({ kind: 'waiting' });
    this.#soon(calm);
  }

  /** Of the page, which only the person it was printed for can have. */
  get word(): string {
    return this.#settings.word;
  }

  /** How often something was saved from here: whether anything was in between. */
  get saves(): number {
    return this.#saves;
  }

  get hasUnsaved(): boolean {
    return !this.#isOver && this.#collect() !== null;
  }

  /** Saves now; false when the server could not be reached or will take no more. */
  async flush(): Promise<boolean> {
    window.clearTimeout(this.#timer);
    while (this.#saving !== null) await this.#saving;
    this.#saving = this.#save();
    const isSaved = await this.#saving;
    this.#saving = null;
    return isSaved;
  }

  /** Nothing more is saved: the answers are sent, or another page has taken over. */
  end(): void {
    this.#isOver = true;
    window.clearTimeout(this.#timer);
  }

  #soon(wait: number): void {
    window.clearTimeout(this.#timer);
    if (!this.#isOver) this.#timer = window.setTimeout(() => void this.flush(), wait);
  }

  async #save(): Promise<boolean> {
    const unsaved = this.#isOver ? null : this.#collect();
    if (unsaved === null) return !this.#isOver;
    const { word, copy, tell } = this.#settings;
    const reply = await post(address, word, unsaved.body, unsaved.type);
    if (this.#isOver) return false;
    if (reply.state !== 'done') return this.#notSaved(reply, unsaved);
    this.#wait = 1_000;
    this.#saves += 1;
    this.#onSaved(unsaved, reply.body.revision ?? 0);
    const rest = this.#collect();
    await copy?.keep({ unsaved: rest });
    if (rest === null) tell({ kind: 'saved', time: reply.body.time ?? '' });
    else this.#soon(calm);
    return rest === null;
  }

  #notSaved(reply: Exclude<Reply, { state: 'done' }>, { isTyped }: Unsaved): false {
    const { tell } = this.#settings;
    if (reply.state === 'unreachable') {
      tell({ kind: 'offline' });
      this.#soon(this.#wait);
      this.#wait = Math.min(this.#wait * 2, longestWait);
    } else if (reply.state === 'refused') {
      tell({ kind: 'refused', sentence: reply.body.title ?? '' });
    } else {
      this.end();
      tell({ kind: 'ended', sentence: reply.sentence, answered: reply.answered, isTyped });
    }
    return false;
  }
}
