/** What a checker needs of an embedded TrueType program: its glyphs, how wide they are, and which are drawn. */
export interface TrueType {
  glyphs: number;
  /** In thousandths of the size of the letters. */
  widthOf(glyph: number): number;
  isDrawn(glyph: number): boolean;
}

/** Null when the bytes are no TrueType outlines (OpenType with CFF, Type 1). */
export function readTrueType(bytes: Uint8Array): TrueType | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = new Map<string, number>();
  const count = view.byteLength < 12 ? 0 : view.getUint16(4);
  for (let i = 0; i < count; i++) {
    const at = 12 + 16 * i;
    tables.set(Buffer.from(bytes.subarray(at, at + 4)).toString('latin1'), view.getUint32(at + 8));
  }
  const [head, hhea, maxp, hmtx, loca] = ['head', 'hhea', 'maxp', 'hmtx', 'loca'].map((name) =>
    tables.get(name),
  );
  if (head === undefined || hhea === undefined || maxp === undefined) return null;
  if (hmtx === undefined || loca === undefined) return null;
  const unitsPerEm = view.getUint16(head + 18);
  const longOffsets = view.getInt16(head + 50) === 1;
  const metrics = view.getUint16(hhea + 34);
  const offset = (glyph: number): number =>
    longOffsets ? view.getUint32(loca + 4 * glyph) : 2 * view.getUint16(loca + 2 * glyph);
  return {
    glyphs: view.getUint16(maxp + 4),
    widthOf: (glyph) => (view.getUint16(hmtx + 4 * Math.min(glyph, metrics - 1)) * 1000) / unitsPerEm,
    isDrawn: (glyph) => offset(glyph + 1) > offset(glyph),
  };
}
