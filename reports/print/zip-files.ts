import { strToU8, zipSync } from 'fflate';

/** Files in one, under their names. @param day of all of them: the same files give the same bytes */
export function zipFiles(files: Record<string, Buffer | string>, day: string): Buffer {
  const parts = Object.entries(files).map(([name, content]): [string, Uint8Array] => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return Buffer.from(zipSync(Object.fromEntries(parts), { mtime: `${day}T12:00:00` }));
}
