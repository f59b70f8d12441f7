/**
 * What the server does not have yet, kept on this device: the page being typed, and the answers being sent. Locked with a
 * key that only the personal link opens: who uses the same tablet next finds nothing to read. Without Web Crypto or
 * storage nothing is kept, and nothing breaks.
 */

export interface Unsaved {
  /** Body and kind of the request that saves it. */
  body: string;
  type: 'application/json' | 'application/x-www-form-urlencoded';
  /** The revision of the draft it was typed on. */
  after: number;
  /** Whether there are answers in it, and not just the page that is shown. */
  isTyped: boolean;
}

export interface DeviceCopyContent {
  unsaved: Unsaved | null;
  /** The body of a final sending that got no reply. */
  sending: string | null;
}

interface Locked {
  at: number;
  iv: string;
  content: string;
}

const prefix = 'panelpeil-';
const keptFor = 60 * 24 * 3600 * 1000;
export const nothing: DeviceCopyContent = { unsaved: null, sending: null };

export class DeviceCopy {
  readonly #name: string;
  readonly #key: CryptoKey;
  #content = nothing;
  /** Writings follow each other, so that an older one never lands on a newer. */
  #writing: Promise<void> = Promise.resolve();

  private constructor(name: string, key: CryptoKey) {
    this.#name = name;
    this.#key = key;
  }

  static async open(word: string): Promise<DeviceCopy | null> {
    try {
      removeOld();
      const name = toText((await digest(`name ${word}`)).slice(0, 12));
      const usages: KeyUsage[] = ['encrypt', 'decrypt'];
      const key = await crypto.subtle.importKey('raw', await digest(`key ${word}`), 'AES-GCM', false, usages);
      return new DeviceCopy(prefix + name, key);
    } catch {
      return null;
    }
  }

  /** What an earlier page left; nothing when there is none, or none that this link opens. */
  async read(): Promise<DeviceCopyContent> {
    try {
      const { iv, content } = JSON.parse(localStorage.getItem(this.#name) ?? '') as Locked;
      const algorithm = { name: 'AES-GCM', iv: fromText(iv) };
      const plain = await crypto.subtle.decrypt(algorithm, this.#key, fromText(content));
      this.#content = { ...nothing, ...(JSON.parse(new TextDecoder().decode(plain)) as DeviceCopyContent) };
    } catch {
      this.#content = nothing;
    }
    return this.#content;
  }

  keep(change: Partial<DeviceCopyContent>): Promise<void> {
    this.#content = { ...this.#content, ...change };
    const content = this.#content;
    this.#writing = this.#writing.then(() => this.#write(content));
    return this.#writing;
  }

  async #write(content: DeviceCopyContent): Promise<void> {
    if (content.unsaved === null && content.sending === null) return localStorage.removeItem(this.#name);
    try {
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const plain = new TextEncoder().encode(JSON.stringify(content));
      const locked = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, this.#key, plain));
      const stored: Locked = { at: Date.now(), iv: toText(iv), content: toText(locked) };
      localStorage.setItem(this.#name, JSON.stringify(stored));
    } catch {
      // A full or forbidden storage: the answers are still on the page.
    }
  }
}

function removeOld(): void {
  for (const name of Object.keys(localStorage).filter((each) => each.startsWith(prefix))) {
    const at = Number(/"at":(\d+)/.exec(localStorage.getItem(name) ?? '')?.[1] ?? 0);
    if (Date.now() - at > keptFor) localStorage.removeItem(name);
  }
}

async function digest(text: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
}

function toText(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

function fromText(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
}
