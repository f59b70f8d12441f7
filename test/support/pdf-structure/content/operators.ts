/** Content streams as operators with their operands (ISO 32000-1, 7.8.2). */
import { isSpace, readWord, skipSpace, type Source } from './source.ts';
import { readHexadecimal, readLiteral } from './strings.ts';

export interface Name {
  name: string;
}
export type Dictionary = Map<string, Operand>;
/** Strings are bytes. */
export type Operand = number | boolean | null | Uint8Array | Name | Dictionary | Operand[];

export interface Operator {
  name: string;
  operands: Operand[];
}

type Token = { operand: Operand } | { operator: string };

export function* operatorsOf(bytes: Uint8Array): Generator<Operator> {
  const source = { bytes, text: Buffer.from(bytes).toString('latin1'), at: 0 };
  let operands: Operand[] = [];
  for (let token = nextToken(source); token !== null; token = nextToken(source)) {
    if ('operand' in token) {
      operands.push(token.operand);
      continue;
    }
    if (token.operator === 'ID') skipPicture(source);
    yield { name: token.operator, operands };
    operands = [];
  }
}

export function isName(operand: Operand | undefined): operand is Name {
  return typeof operand === 'object' && operand !== null && 'name' in operand;
}

export function numbersAmong(operands: Operand[]): number[] {
  return operands.filter((operand) => typeof operand === 'number');
}

function nextToken(source: Source): Token | null {
  skipSpace(source);
  const sign = source.bytes[source.at];
  if (sign === undefined) return null;
  switch (String.fromCharCode(sign)) {
    case '/':
      source.at += 1;
      return { operand: { name: plainName(readWord(source)) } };
    case '(':
      return { operand: readLiteral(source) };
    case '[':
      source.at += 1;
      return { operand: readUpTo(source, ']') };
    case '<':
      if (source.bytes[source.at + 1] !== 0x3c) return { operand: readHexadecimal(source) };
      source.at += 2;
      return { operand: dictionary(readUpTo(source, '>>')) };
    case '>':
      source.at += 2;
      return { operator: '>>' };
    case ']':
    case '{':
    case '}':
    case ')':
      source.at += 1;
      return { operator: String.fromCharCode(sign) };
    default:
      return plainWord(readWord(source));
  }
}

function plainName(written: string): string {
  return written.replaceAll(/#([\da-f]{2})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

function plainWord(text: string): Token {
  if (/^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(text)) return { operand: Number(text) };
  if (text === 'true' || text === 'false') return { operand: text === 'true' };
  return text === 'null' ? { operand: null } : { operator: text };
}

function readUpTo(source: Source, end: ']' | '>>'): Operand[] {
  const items: Operand[] = [];
  for (let token = nextToken(source); token !== null; token = nextToken(source)) {
    if ('operand' in token) items.push(token.operand);
    else if (token.operator === end) return items;
    else throw new Error(`A content stream has "${token.operator}" where "${end}" was expected.`);
  }
  throw new Error(`A content stream ends before "${end}".`);
}

function dictionary(items: Operand[]): Dictionary {
  const entries: Dictionary = new Map();
  for (let i = 0; i + 1 < items.length; i += 2) {
    const [key, value] = [items[i], items[i + 1]];
    if (isName(key) && value !== undefined) entries.set(key.name, value);
  }
  return entries;
}

/** Passes over the bytes of a picture in the stream; "EI" stands between spaces after them. */
function skipPicture(source: Source): void {
  const { bytes } = source;
  for (let at = source.at + 1; at < bytes.length; at++) {
    const ends = bytes[at] === 0x45 && bytes[at + 1] === 0x49;
    if (!ends || !isSpace(bytes[at - 1]) || !(isSpace(bytes[at + 2]) || at + 2 === bytes.length)) continue;
    source.at = at;
    return;
  }
  throw new Error('A content stream ends inside a picture.');
}
