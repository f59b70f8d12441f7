/** Small PNG pictures, right and wrong, built chunk by chunk. */
import { crc32, deflateSync } from 'node:zlib';

export interface PngWishes {
  width?: number;
  height?: number;
  depth?: number;
  /** 0 grey, 2 colour, 3 palette, 4 grey and alpha, 6 colour and alpha. */
  colour?: number;
  interlace?: number;
  /** Chunks between the head and the picture. */
  before?: [type: string, data: Buffer][];
  /** Replaces the unpacked rows. */
  rows?: Buffer;
}

const samples: Record<number, number> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

export function png(wishes: PngWishes = {}): Buffer {
  const { width = 4, height = 3, depth = 8, colour = 6, interlace = 0 } = wishes;
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([depth, colour, 0, 0, interlace], 8);
  const row = 1 + Math.ceil((width * (samples[colour] ?? 1) * depth) / 8);
  const palette: [string, Buffer][] = colour === 3 ? [['PLTE', Buffer.from([11, 85, 99])]] : [];
  const chunks: [string, Buffer][] = [
    ['IHDR', head],
    ...palette,
    ...(wishes.before ?? []),
    ['IDAT', deflateSync(wishes.rows ?? Buffer.alloc(row * height))],
    ['IEND', Buffer.alloc(0)],
  ];
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    ...chunks.map(([type, data]) => chunk(type, data)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
