/** Where a text stops being JSON. JSON.parse of Node 20 does not always say; this is only asked when it refused. */
export interface JsonFault {
  /** Position in the text, from 0. */
  at: number;
  /** What should have stood there, in words. */
  expected: string;
}

/** Null when the text is one JSON value in which no object has the same key twice. */
export function findJsonFault(text: string): JsonFault | null {
  const reader = new Reader(text);
  try {
    reader.value(0);
    reader.end();
    return null;
  } catch (error) {
    if (error instanceof Fault) return { at: error.at, expected: error.message };
    throw error;
  }
}

class Fault extends Error {
  readonly at: number;

  constructor(at: number, expected: string) {
    super(expected);
    this.at = at;
  }
}

const space = /[ \t\r\n]*/y;
/** Anything from the space on but a quote or a backslash; those, and control characters, only escaped. */
const string = /"[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[ !#-[\]-\uffff]*)*"/y;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null/y;

/** No questionnaire is nested deeper; beyond it reading could exhaust the stack. */
const deepest = 500;

class Reader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  value(depth: number): void {
    this.#take(space);
    if (depth > deepest) throw new Fault(this.#at, `at most ${deepest} levels`);
    if (this.#next('{')) this.#object(depth);
    else if (this.#next('[')) this.#array(depth);
    else if (this.#take(string) === null && this.#take(scalar) === null) throw new Fault(this.#at, 'a value');
  }

  end(): void {
    this.#take(space);
    if (this.#at < this.#text.length) throw new Fault(this.#at, 'nothing more');
  }

  #object(depth: number): void {
    const keys = new Set<string>();
    if (this.#next('}')) return;
    do {
      this.#take(space);
      const start = this.#at;
      const key = this.#take(string);
      if (key === null) throw new Fault(start, 'a key in double quotes');
      if (keys.has(key)) throw new Fault(start, `no second key ${key.slice(0, 80)} in one object`);
      keys.add(key);
      if (!this.#next(':')) throw new Fault(this.#at, 'a colon');
      this.value(depth + 1);
    } while (this.#next(','));
    if (!this.#next('}')) throw new Fault(this.#at, 'a comma or }');
  }

  #array(depth: number): void {
    if (this.#next(']')) return;
    do this.value(depth + 1);
    while (this.#next(','));
    if (!this.#next(']')) throw new Fault(this.#at, 'a comma or ]');
  }

  /** Steps over blanks and then `sign`, if that is what stands there. */
  #next(sign: string): boolean {
    this.#take(space);
    if (this.#text[this.#at] !== sign) return false;
    this.#at += 1;
    return true;
  }

  #take(pattern: RegExp): string | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0] ?? null;
    if (found !== null) this.#at += found.length;
    return found;
  }
}
