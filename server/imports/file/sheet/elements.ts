/** Elements of one name in a large XML text, one by one: never more in memory than a piece and an unfinished element. */
import { StringDecoder } from 'node:string_decoder';
import { brokenWorkbook } from './zip-entries.ts';

export interface Element {
  /** Between its name and the end of its first tag. */
  attributes: string;
  inner: string;
}

const pieceBytes = 256 * 1024;
/** A row of 200 columns is a hundredth of it. */
const mostUnfinished = 4 * 1024 * 1024;

/** Of elements that do not hold others of their name. @throws Unreadable for one that does not end */
export function* elements(xml: Buffer, name: string): Generator<Element> {
  const decoder = new StringDecoder('utf8');
  const prefix = /<(\w+:)?(?:worksheet|sst)\b/.exec(xml.toString('latin1', 0, 2000))?.[1] ?? '';
  const [open, close] = [`<${prefix}${name}`, `</${prefix}${name}>`];
  let text = '';
  for (let at = 0; at < xml.length; at += pieceBytes) {
    text += decoder.write(xml.subarray(at, at + pieceBytes));
    const end = yield* wholeElements(text, open, close);
    text = text.slice(end);
    if (text.length > mostUnfinished) throw brokenWorkbook();
  }
  if (text.includes(`${open} `) || text.includes(`${open}>`)) throw brokenWorkbook();
}

/** Gives back where the text is not yet used. */
function* wholeElements(text: string, open: string, close: string): Generator<Element, number> {
  let at = 0;
  for (;;) {
    const from = startOf(text, open, at);
    if (from < 0) return Math.max(at, text.length - open.length);
    const head = text.indexOf('>', from);
    if (head < 0) return from;
    const isEmpty = text.charAt(head - 1) === '/';
    const end = isEmpty ? head : text.indexOf(close, head);
    if (end < 0) return from;
    const attributes = text.slice(from + open.length, isEmpty ? head - 1 : head);
    yield { attributes, inner: isEmpty ? '' : text.slice(head + 1, end) };
    at = isEmpty ? head + 1 : end + close.length;
  }
}

/** <row> and not <rowBreaks>. */
function startOf(text: string, open: string, from: number): number {
  let at = text.indexOf(open, from);
  while (at >= 0 && /[\w:.-]/.test(text.charAt(at + open.length))) at = text.indexOf(open, at + 1);
  return at;
}
