/**
 * A picture that staff upload, read as strictly as everything that comes in: a plain PNG whose parts all fit. What is kept
 * is its pixels on white, written anew: a frozen release must print for ever, whatever a reader of PNG makes of odd parts.
 */
import { crc32, inflateSync } from 'node:zlib';
import { PNG } from 'pngjs';
import type { Logo } from '../../reports/disclosure/release.ts';
import { countText } from '../../reports/findings/numbers.ts';
import { Problem } from './problem.ts';

/** Bytes, and pixels either way. */
export const mostOfLogo = { bytes: 200_000, pixels: 2_000 };
/** Bytes of what is kept: the same colours take more room without a palette. */
const mostKept = 1_000_000;

const signature = Buffer.from('89504e470d0a1a0a', 'hex');
const kept = ['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND'];
/** Samples a pixel, by colour type: grey, colour, palette, grey and alpha, colour and alpha. */
const samples: Record<number, number> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

interface Chunk {
  type: string;
  data: Buffer;
  /** With its length, type and checksum. */
  whole: Buffer;
}

/** @throws Problem with one sentence */
export function readLogo(bytes: Buffer): Logo {
  if (bytes.length > mostOfLogo.bytes)
    throw refusal(`Dit bestand is te groot. Het logo is hoogstens 200 kB.`);
  if (!bytes.subarray(0, 8).equals(signature))
    throw refusal('Dit is geen PNG-bestand. Bewaar het logo als PNG en probeer opnieuw.');
  const chunks = chunksOf(bytes);
  const [head] = chunks;
  if (head?.type !== 'IHDR' || head.data.length !== 13) throw damaged();
  const [width, height] = [head.data.readUInt32BE(0), head.data.readUInt32BE(4)];
  if (width === 0 || height === 0) throw damaged();
  if (Math.max(width, height) > mostOfLogo.pixels) {
    const size = `${countText(width, 'nl')} bij ${countText(height, 'nl')}`;
    throw refusal(`Dit logo is ${size} beeldpunten. Maak het hoogstens 2.000 bij 2.000.`);
  }
  const isAnimated = chunks.some(({ type }) => /^(acTL|fcTL|fdAT)$/u.test(type));
  if (isAnimated || head.data.readUInt8(12) !== 0)
    throw refusal(
      'Dit logo beweegt of is "interlaced" bewaard. Bewaar het als gewone PNG en probeer opnieuw.',
    );
  refuseBroken(chunks, { width, height });
  const plain = chunks.filter(({ type }) => kept.includes(type)).map(({ whole }) => whole);
  const data = onWhite(Buffer.concat([signature, ...plain]));
  if (data.length > mostKept)
    throw refusal('Dit logo is te fijn getekend. Maak het kleiner en probeer opnieuw.');
  return { type: 'image/png', data: data.toString('base64'), width, height };
}

/** Colours of 8 bits without transparency or palette; the same pixels give the same bytes. */
function onWhite(bytes: Buffer): Buffer {
  let picture: PNG;
  try {
    picture = PNG.sync.read(bytes);
  } catch {
    throw damaged();
  }
  return PNG.sync.write(picture, { colorType: 2, bgColor: { red: 255, green: 255, blue: 255 } });
}

/** @throws Problem when a chunk does not fit, its checksum is wrong, or something follows the end */
function chunksOf(bytes: Buffer): Chunk[] {
  const chunks: Chunk[] = [];
  let at = signature.length;
  while (at < bytes.length && chunks.at(-1)?.type !== 'IEND') {
    if (at + 12 > bytes.length) throw damaged();
    const end = at + 12 + bytes.readUInt32BE(at);
    if (end > bytes.length) throw damaged();
    const checked = bytes.subarray(at + 4, end - 4);
    if (crc32(checked) !== bytes.readUInt32BE(end - 4)) throw damaged();
    const type = checked.subarray(0, 4).toString('latin1');
    chunks.push({ type, data: checked.subarray(4), whole: bytes.subarray(at, end) });
    at = end;
  }
  if (at !== bytes.length || chunks.at(-1)?.type !== 'IEND') throw damaged();
  return chunks;
}

/** The rows must be there, as many and as long as the head says: no more is unpacked. */
function refuseBroken(chunks: Chunk[], { width, height }: { width: number; height: number }): void {
  const head = chunks[0]?.data ?? Buffer.alloc(13);
  const [depth, colour] = [head.readUInt8(8), head.readUInt8(9)];
  const samplesOfPixel = samples[colour];
  const isPalette = colour === 3;
  const fits = depth === 8 || ([1, 2, 4].includes(depth) && (colour === 0 || isPalette));
  if (samplesOfPixel === undefined || !fits)
    throw refusal(
      'Dit logo heeft een ongewone kleurdiepte. Bewaar het als PNG met 8 bits en probeer opnieuw.',
    );
  if (isPalette && !chunks.some(({ type }) => type === 'PLTE')) throw damaged();
  const row = 1 + Math.ceil((width * samplesOfPixel * depth) / 8);
  const packed = chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data);
  const pixels = unpacked(Buffer.concat(packed), row * height);
  for (let start = 0; start < pixels.length; start += row) if ((pixels[start] ?? 255) > 4) throw damaged();
}

function unpacked(packed: Buffer, length: number): Buffer {
  let pixels: Buffer;
  try {
    pixels = inflateSync(packed, { maxOutputLength: length });
  } catch {
    throw damaged();
  }
  if (pixels.length !== length) throw damaged();
  return pixels;
}

function damaged(): Problem {
  return refusal('Dit PNG-bestand is beschadigd. Bewaar het logo opnieuw als PNG.');
}

function refusal(sentence: string): Problem {
  return new Problem('bad-input', sentence);
}
