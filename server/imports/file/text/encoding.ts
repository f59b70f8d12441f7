/** What the bytes of a text file mean: UTF-8 or UTF-16 with or without a mark in front, else Windows-1252. */
import { isAscii } from 'node:buffer';
import { StringDecoder } from 'node:string_decoder';
import type { FileBytes } from '../file-bytes.ts';
import { saidPlace } from '../said-place.ts';
import { Unreadable } from '../unreadable.ts';
import { isUtf8 } from './is-utf8.ts';
import { windows1252Text } from './windows-1252.ts';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

const pieceBytes = 32 * 1024;

/** The text in pieces, so that a large file is never one string; larger ones than this V8 keeps apart, which takes twice the time. */
export function* decodedPieces(bytes: FileBytes, encoding: Encoding): Generator<string> {
  const decode = decoderFor(encoding);
  let at = 0;
  for (const piece of bytes.pieces(pieceBytes)) {
    const text = decode(piece, at + pieceBytes < bytes.length);
    // A second mark, or one that was read as Windows-1252 before: glued to the first head.
    yield at === 0 ? text.replace(/^(?:\uFEFF|ï»¿)+/, '') : text;
    at += pieceBytes;
  }
}

function decoderFor(encoding: Encoding): (piece: Buffer, more: boolean) => string {
  if (encoding === 'windows-1252') return windows1252Text;
  if (encoding === 'utf-16be') {
    const decoder = new TextDecoder(encoding);
    return (piece, more) => decoder.decode(piece, { stream: more });
  }
  // Four times as fast as TextDecoder.
  const decoder = new StringDecoder(encoding === 'utf-8' ? 'utf8' : 'utf16le');
  const decoded = (piece: Buffer, more: boolean): string =>
    decoder.write(piece) + (more ? '' : decoder.end());
  if (encoding !== 'utf-8') return decoded;
  // Most pieces are plain ASCII, and then nothing of a letter waits in the decoder.
  return (piece, more) => (isAscii(piece) ? piece.toString('latin1') : decoded(piece, more));
}

/** @throws Unreadable for NUL bytes in what is not UTF-16 */
export function encodingOf(bytes: FileBytes): Encoding {
  const start = bytes.start(2000);
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  const wide = wideEncoding(start);
  if (wide !== null) return wide;
  refuseNul(bytes);
  return isUtf8(bytes.pieces(pieceBytes)) ? 'utf-8' : 'windows-1252';
}

function refuseNul(bytes: FileBytes): void {
  let row = 1;
  for (const piece of bytes.pieces(pieceBytes)) {
    const nul = piece.indexOf(0);
    row += linesIn(nul < 0 ? piece : piece.subarray(0, nul));
    if (nul < 0) continue;
    const sentence = `${saidPlace(row)}hier staan tekens die geen tekst zijn. Wij verwachten een CSV-bestand of een Excel-bestand (.xlsx).`;
    throw new Unreadable('nul-bytes', sentence, row);
  }
}

function linesIn(piece: Buffer): number {
  let count = 0;
  for (let at = piece.indexOf(10); at >= 0; at = piece.indexOf(10, at + 1)) count += 1;
  return count;
}

/** UTF-16 without a mark: of western text, every second byte is nil. */
function wideEncoding(start: Buffer): Encoding | null {
  const pairs = Math.floor(start.length / 2);
  const nils = [0, 0];
  for (let at = 0; at < pairs * 2; at += 1) if (start[at] === 0) nils[at % 2] = (nils[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = nils;
  if (odd > pairs * 0.4 && even < pairs * 0.02) return 'utf-16le';
  if (even > pairs * 0.4 && odd < pairs * 0.02) return 'utf-16be';
  return null;
}
