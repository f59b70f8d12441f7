import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { bytesInMemory, openDiskFile, type FileBytes } from '../../server/imports/file/file-bytes.ts';
import { isUtf8 } from '../../server/imports/file/text/is-utf8.ts';

describe('The bytes of a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'panelpeil-bytes-'));
  const path = join(folder, 'loket.csv');
  after(() => rmSync(folder, { recursive: true }));
  const text = 'Datum;Aantal\n1/5/2021;12\n';
  function piecesOf(bytes: FileBytes): string[] {
    const texts: string[] = [];
    for (const piece of bytes.pieces(10)) texts.push(piece.toString());
    return texts;
  }

  it('are the same on the disk as in memory, in pieces, at the start and whole', () => {
    writeFileSync(path, text);
    const [there, here] = [openDiskFile(path), bytesInMemory(Buffer.from(text))];
    for (const bytes of [there, here]) {
      expect(piecesOf(bytes)).to.deep.equal(['Datum;Aant', 'al\n1/5/202', '1;12\n']);
      expect([bytes.length, bytes.start(5).toString(), bytes.start(500).toString()]).to.deep.equal([
        25,
        'Datum',
        text,
      ]);
      expect(bytes.whole().toString()).to.equal(text);
    }
    there.close();
  });

  it('on the disk are not trusted when somebody writes to the file meanwhile', () => {
    writeFileSync(path, text);
    const file = openDiskFile(path);
    expect(file.isChanged()).to.equal(false);
    appendFileSync(path, '2/5/2021;13\n');
    expect(file.isChanged()).to.equal(true);
    file.close();
  });

  it('are UTF-8 also when a letter begins in one piece and ends in the next', () => {
    const bytes = Buffer.from('Café 10 €, 😀 à Zürich');
    for (let size = 1; size <= bytes.length; size += 1)
      expect(isUtf8(bytesInMemory(bytes).pieces(size)), `pieces of ${size}`).to.equal(true);
  });

  it('are not UTF-8 with a letter that never ends, or one of Windows-1252', () => {
    for (const bytes of [
      Buffer.from('caf\u00e9', 'latin1'),
      Buffer.from('Café €').subarray(0, -1),
      Buffer.from([0x80]),
    ])
      for (let size = 1; size <= bytes.length; size += 1)
        expect(isUtf8(bytesInMemory(bytes).pieces(size)), bytes.toString('hex')).to.equal(false);
  });
});
