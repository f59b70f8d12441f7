import { cutLines, linesOf } from '../measure.ts';
import { openTag, writeLines, type Sheet } from '../paper.ts';
import type { TypeStyle } from '../theme.ts';
import { address, letterType } from './letter-style.ts';

/** In the window of the envelope. A long line goes on under itself; the address never leaves the window. */
export function drawAddress(paper: Sheet, recipient: string[]): void {
  const { lines, style } = fitted(recipient.filter((line) => line.trim() !== ''));
  const tag = openTag(paper, paper.root, 'P');
  tag.add(() => writeLines(paper, lines, style, { x: address.left, y: address.top }));
  tag.end();
}

function fitted(recipient: string[]): { lines: string[]; style: TypeStyle } {
  const most = (style: TypeStyle): number => Math.floor((address.bottom - address.top) / style.leading);
  const styles = address.sizes.map((size) => ({ ...letterType.text, size, leading: size * address.leading }));
  for (const style of styles) {
    const lines = recipient.flatMap((line) => linesOf(line, style, address.width));
    if (lines.length <= most(style)) return { lines, style };
  }
  const style = styles.at(-1) ?? letterType.text;
  // Beyond any real address: each part is cut, so that the town is still there.
  const each = Math.max(1, Math.floor(most(style) / Math.max(1, recipient.length)));
  return { lines: recipient.flatMap((line) => cutLines(line, style, address.width, each)), style };
}
