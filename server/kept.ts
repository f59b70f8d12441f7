/** Remembers the last `most` things that were made, by name: for what follows from frozen results alone. */
export function kept<T>(most: number): (name: string, make: () => T) => T {
  // A Map keeps the order of putting in: the first is the one asked for longest ago.
  const things = new Map<string, T>();
  return (name, make) => {
    const thing = things.get(name) ?? make();
    things.delete(name);
    things.set(name, thing);
    for (const [oldest] of things) if (things.size > most) things.delete(oldest);
    return thing;
  };
}
