/** Things by a key. What goes in and what comes out are copies, as with a database. */
export class Shelf<Thing> {
  readonly #things = new Map<string, Thing>();
  readonly #keyOf: (thing: Thing) => string;

  constructor(keyOf: (thing: Thing) => string) {
    this.#keyOf = keyOf;
  }

  put(thing: Thing): void {
    this.#things.set(this.#keyOf(thing), structuredClone(thing));
  }

  find(key: string): Thing | null {
    const thing = this.#things.get(key);
    return thing === undefined ? null : structuredClone(thing);
  }

  take(key: string): void {
    this.#things.delete(key);
  }

  has(key: string): boolean {
    return this.#things.has(key);
  }

  /** @param isWanted only looks: what it is given is no copy */
  all(isWanted: (thing: Thing) => boolean = () => true): Thing[] {
    return structuredClone([...this.#things.values()].filter(isWanted));
  }

  count(): number {
    return this.#things.size;
  }
}
