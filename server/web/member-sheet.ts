/**
 * The one style sheet of the pages for members: what the build made, with the colours of the municipality behind it, under
 * an address that holds a hash of both. Compressed at most once for each colour.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { buildFolder, builtName } from '../built-files.ts';
import { houseRules } from '../documents/house-colours.ts';

type Coding = 'br' | 'gzip';

export interface MemberSheet {
  css: string;
  hash: string;
  /** The same, compressed. */
  packed(coding: Coding): Promise<Buffer>;
}

const pack = { br: promisify(brotliCompress), gzip: promisify(gzip) };

const made = new Map<string, MemberSheet>();
/** A municipality has one colour, and changes it now and then. */
const mostKept = 20;

/** @param named #RRGGBB */
export function memberSheet(named: string): MemberSheet {
  const colour = named.toUpperCase();
  const known = made.get(colour);
  if (known !== undefined) return known;
  if (made.size >= mostKept) made.clear();
  const sheet = makeSheet(`${builtSheet()}${houseRules(colour)}`);
  made.set(colour, sheet);
  return sheet;
}

/** "/huisstijl-leden-0B5563-1a2b3c4d.css": what stands there never changes. */
export function memberSheetAddress(colour: string): string {
  return `/huisstijl-leden-${colour.slice(1).toUpperCase()}-${memberSheet(colour).hash}.css`;
}

function makeSheet(css: string): MemberSheet {
  const hash = createHash('sha256').update(css).digest('hex').slice(0, 8);
  const kept = new Map<Coding, Promise<Buffer>>();
  const packed = (coding: Coding): Promise<Buffer> => {
    const bytes = kept.get(coding) ?? pack[coding](css);
    kept.set(coding, bytes);
    return bytes;
  };
  return { css, hash, packed };
}

function builtSheet(): string {
  return readFileSync(join(buildFolder, builtName('answering.css')), 'utf8').trim();
}
