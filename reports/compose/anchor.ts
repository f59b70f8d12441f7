/** Names as parts of anchors: letters, digits and hyphens, whatever a question is called, and each name its own. */
export type Anchors = ReadonlyMap<string, string>;

/** "LOK4/gemak" -> "lok4-2fgemak"; names that differ in capitals only get a number. */
export function anchorsOf(names: Iterable<string>): Anchors {
  const taken = new Set<string>();
  const anchors = new Map<string, string>();
  for (const name of new Set(names)) {
    const plain = name
      .toLowerCase()
      .replace(/[^a-z0-9]/gu, (sign) => `-${sign.codePointAt(0)?.toString(16)}`);
    let anchor = plain;
    for (let again = 2; taken.has(anchor); again += 1) anchor = `${plain}-${again}`;
    taken.add(anchor);
    anchors.set(name, anchor);
  }
  return anchors;
}
