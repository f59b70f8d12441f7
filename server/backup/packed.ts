/** Packed with gzip on the way in, unpacked on the way out. */
import { Readable } from 'node:stream';
import { createGunzip, createGzip } from 'node:zlib';
import { pipeline } from 'node:stream';

type Bytes = AsyncIterable<Uint8Array>;

export function packed(bytes: Bytes): Bytes {
  return through(bytes, createGzip({ level: 6, chunkSize: 65_536 }));
}

/** A backup that was cut or changed never gets this far: a fault here is one of the file that was locked. */
export function unpacked(bytes: Bytes): Bytes {
  return through(bytes, createGunzip({ chunkSize: 65_536 }));
}

/** A fault of either is a fault for who reads. */
function through<T extends NodeJS.ReadWriteStream & Bytes>(bytes: Bytes, transform: T): T {
  pipeline(Readable.from(bytes, { objectMode: false }), transform, () => undefined);
  return transform;
}
