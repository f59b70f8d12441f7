import { Encrypter } from 'age-encryption';
import { expect } from 'chai';
import { opened } from '../../../server/backup/envelope.ts';
import { linesOf } from '../../../server/backup/lines-of.ts';
import { refusalOf } from '../../store/samples.ts';

type Bytes = AsyncIterable<Uint8Array>;

async function wholeOf(bytes: Bytes): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of bytes) pieces.push(piece);
  return Buffer.concat(pieces);
}

async function* inPieces(...texts: string[]): AsyncGenerator<Buffer> {
  for (const text of texts) yield Buffer.from(text);
}

describe('what is locked with a passphrase', () => {
  it('opens with it and with no other', async () => {
    const encrypter = new Encrypter();
    encrypter.setPassphrase('the right passphrase');
    // Opened by less work than a backup asks: that takes a second each time, by design.
    encrypter.setScryptWorkFactor(10);
    const whole = Buffer.from(await encrypter.encrypt('one two'));
    const right = await wholeOf(opened(inBytes(whole), { passphrase: 'the right passphrase' }, 'x.age'));
    const wrong = await refusalOf(wholeOf(opened(inBytes(whole), { passphrase: 'another one' }, 'x.age')));
    expect(right.toString()).to.equal('one two');
    expect(wrong.message).to.contain('x.age does not open');
  });
});

describe('lines', () => {
  it('are whole however the bytes come', async () => {
    const lines: string[] = [];
    for await (const line of linesOf(inPieces('a', 'b\nc\n\n', 'd', 'e\nf'))) lines.push(line.toString());
    expect(lines).to.deep.equal(['ab\n', 'c\n', '\n', 'de\n', 'f']);
  });
});

async function* inBytes(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}
