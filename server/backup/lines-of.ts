const newLine = 0x0a;

/** Bytes as whole lines, each with its end; a last one without an end is given as it is. */
export async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let begun: Buffer[] = [];
  for await (const piece of bytes) {
    const buffer = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
    let from = 0;
    for (let end = buffer.indexOf(newLine); end >= 0; end = buffer.indexOf(newLine, from)) {
      yield Buffer.concat([...begun, buffer.subarray(from, end + 1)]);
      begun = [];
      from = end + 1;
    }
    // A copy: the piece may be used again.
    if (from < buffer.length) begun.push(Buffer.from(buffer.subarray(from)));
  }
  if (begun.length > 0) yield Buffer.concat(begun);
}
