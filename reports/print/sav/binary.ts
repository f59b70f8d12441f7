/** Numbers and texts as the bytes of the format: little-endian, texts filled up with spaces. */

/** Nothing at all (SYSMIS), and the ends of an open range of missing values (LOWEST, HIGHEST). */
export const systemMissing = -Number.MAX_VALUE;
export const lowest = -1.7976931348623155e308;
export const highest = Number.MAX_VALUE;

export function int32s(...values: number[]): Buffer {
  const bytes = Buffer.alloc(4 * values.length);
  values.forEach((value, i) => bytes.writeInt32LE(value, 4 * i));
  return bytes;
}

export function doubles(...values: number[]): Buffer {
  const bytes = Buffer.alloc(8 * values.length);
  values.forEach((value, i) => bytes.writeDoubleLE(value, 8 * i));
  return bytes;
}

export function filled(text: string, size: number): Buffer {
  const bytes = Buffer.alloc(size, ' ');
  bytes.write(text, 'utf8');
  return bytes;
}

/** With zeros behind it until its size is a multiple of `step`. */
export function aligned(bytes: Buffer, step: number): Buffer {
  const short = (step - (bytes.length % step)) % step;
  return Buffer.concat([bytes, Buffer.alloc(short)]);
}
