/** As much of XML as XMP metadata needs; refuses what is not well-formed. */
export interface XmlElement {
  /** With its namespace in full: "{http://purl.org/dc/elements/1.1/}title". */
  name: string;
  attributes: Map<string, string>;
  kids: (XmlElement | string)[];
}

const piece =
  /<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<(?<end>\/?)(?<name>[\w:.-]+)(?<attributes>(?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(?<closed>\/?)>|(?<text>[^<]+)/gy;
const badReference = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/;
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The elements of a document, in one element without a name. @throws Error that says what is wrong, and where */
export function readXml(text: string): XmlElement {
  const top: XmlElement = { name: '', attributes: new Map(), kids: [] };
  const open = [{ element: top, written: '', spaces: new Map<string, string>() }];
  piece.lastIndex = 0;
  for (let at = 0; at < text.length; at = piece.lastIndex) {
    const groups = piece.exec(text)?.groups;
    if (groups === undefined) throw new Error(`character ${at}: "${text.slice(at, at + 30)}" is no XML`);
    const { name, end, closed, text: said } = groups;
    const last = open.at(-1);
    if (last === undefined) throw new Error(`character ${at}: text after the end`);
    if (said !== undefined) last.element.kids.push(plain(said, at));
    if (name === undefined) continue;
    if (end === '/') {
      if (name !== last.written) throw new Error(`character ${at}: </${name}> closes <${last.written}>`);
      open.pop();
      continue;
    }
    const attributes = attributesOf(groups['attributes'] ?? '', at);
    const spaces = new Map(last.spaces);
    for (const [key, value] of attributes) if (key.startsWith('xmlns:')) spaces.set(key.slice(6), value);
    const named = new Map([...attributes].map(([key, value]) => [fullName(key, spaces), value]));
    const element = { name: fullName(name, spaces), attributes: named, kids: [] };
    last.element.kids.push(element);
    if (closed !== '/') open.push({ element, written: name, spaces });
  }
  const left = open.slice(1).at(-1);
  if (left !== undefined) throw new Error(`<${left.written}> is never closed`);
  return top;
}

/** The first element with a name, at any depth; null when there is none. */
export function findXml(element: XmlElement, name: string): XmlElement | null {
  for (const kid of element.kids) {
    if (typeof kid === 'string') continue;
    const found = kid.name === name ? kid : findXml(kid, name);
    if (found !== null) return found;
  }
  return null;
}

export function textOfXml(element: XmlElement): string {
  return element.kids.map((kid) => (typeof kid === 'string' ? kid : textOfXml(kid))).join('');
}

function attributesOf(written: string, at: number): Map<string, string> {
  const pairs = [...written.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)];
  return new Map(pairs.map(([, key = '', double, single]) => [key, plain(double ?? single ?? '', at)]));
}

function plain(text: string, at: number): string {
  if (badReference.test(text)) throw new Error(`character ${at}: a bare & in "${text.trim().slice(0, 60)}"`);
  return text.replaceAll(
    /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi,
    (_, hex?: string, decimal?: string, name?: string) =>
      name === undefined
        ? String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16))
        : (entities[name] ?? ''),
  );
}

function fullName(written: string, spaces: ReadonlyMap<string, string>): string {
  const colon = written.indexOf(':');
  const space = spaces.get(written.slice(0, Math.max(colon, 0)));
  return space === undefined ? written : `{${space}}${written.slice(colon + 1)}`;
}
