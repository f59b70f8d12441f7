/**
 * Answers typed so far, kept on this device for a later sitting. Locked with a key that only the personal link opens: who uses
 * the same tablet next finds nothing to read. Without Web Crypto or storage nothing is kept, and nothing breaks.
 */
import type { JsonObject } from '../../surveys/question.ts';

export interface Draft {
  answers: JsonObject;
  page: number;
}

interface Locked {
  at: number;
  iv: string;
  content: string;
}

const prefix = 'panelpeil-';
const keptFor = 60 * 24 * 3600 * 1000;

export class DraftBox {
  readonly #name: string;
  readonly #key: CryptoKey;

  private constructor(name: string, key: CryptoKey) {
    this.#name = name;
    this.#key = key;
  }

  static async open(token: string): Promise<DraftBox | null> {
    try {
      removeOld();
      const name = toText((await digest(`name ${token}`)).slice(0, 12));
      const key = await crypto.subtle.importKey('raw', await digest(`key ${token}`), 'AES-GCM', false, [
        'encrypt',
        'decrypt',
      ]);
      return new DraftBox(prefix + name, key);
    } catch {
      return null;
    }
  }

  /** Null when there is none, or none that this link opens. */
  async read(): Promise<Draft | null> {
    try {
      const { iv, content } = JSON.parse(localStorage.getItem(this.#name) ?? '') as Locked;
      const plain = await crypto.subtle.decrypt(
        { name: 'AES-GCM', iv: fromText(iv) },
        this.#key,
        fromText(content),
      );
      return JSON.parse(new TextDecoder().decode(plain)) as Draft;
    } catch {
      return null;
    }
  }

  async save(draft: Draft): Promise<void> {
    try {
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const plain = new TextEncoder().encode(JSON.stringify(draft));
      const content = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, this.#key, plain));
      const locked: Locked = { at: Date.now(), iv: toText(iv), content: toText(content) };
      localStorage.setItem(this.#name, JSON.stringify(locked));
    } catch {
      // A full or forbidden storage: the answers are still on the page.
    }
  }

  remove(): void {
    localStorage.removeItem(this.#name);
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
