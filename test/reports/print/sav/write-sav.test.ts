import { expect } from 'chai';
import { writeSav } from '../../../../reports/print/sav/write-sav.ts';
import { numbers, savFile, texts } from '../../../support/sav-samples.ts';

/** Behind the end of the dictionary: a 999 and a 0. */
function casesOf(bytes: Buffer): Buffer {
  const end = Buffer.from([0xe7, 3, 0, 0, 0, 0, 0, 0]);
  return bytes.subarray(bytes.indexOf(end) + end.length);
}

describe('the bytes of a data file', () => {
  it('start with the kind of file, its cases, weight, moment and label', () => {
    const weight = numbers('gewicht', [1, 2, 3]);
    const bytes = writeSav(savFile([texts('naam', ['een', 'twee', 'elf letters']), weight], { weight }));
    expect(bytes.toString('latin1', 0, 24)).to.equal('$FL2@(#) SPSS DATA FILE ');
    const [layout, pieces, packed, weightAt, cases] = [64, 68, 72, 76, 80].map((at) => bytes.readInt32LE(at));
    expect({ layout, pieces, packed, weightAt, cases }).to.deep.equal({ layout: 2, pieces: 3, packed: 1, weightAt: 3, cases: 3 }); // prettier-ignore
    expect(bytes.toString('latin1', 92, 109)).to.equal('14 Oct 2109:30:00');
    expect(bytes.toString('utf8', 109, 173).trimEnd()).to.equal('Bevraging van Kerkebeek');
  });

  it('hold a small answer in one byte, and in full what does not fit in one', () => {
    const cases = casesOf(writeSav(savFile([numbers('LOK1', [1, -99, 151, 152, null, 0.5])])));
    const [first, second] = [152, 0.5].map((value) => {
      const bytes = Buffer.alloc(8);
      bytes.writeDoubleLE(value);
      return bytes;
    });
    const codes = [101, 1, 251, 253, 255, 253, 252, 0];
    expect(cases).to.deep.equal(Buffer.concat([Buffer.from(codes), first ?? codes, second ?? codes].map((one) => Buffer.from(one)))); // prettier-ignore
  });

  it('are the same for the same file, and of the moment its maker gives', () => {
    const file = (createdAt: string): Buffer => writeSav(savFile([numbers('LOK1', [1, 2])], { createdAt }));
    expect(file('2021-10-14')).to.deep.equal(file('2021-10-14T00:00:00'));
    expect(file('2021-10-14')).not.to.deep.equal(file('2021-10-15'));
  });

  it('take a seventh of the place they would take unpacked: 5,000 people, 60 questions', () => {
    const people = Array.from({ length: 5000 }, (_, i) => i);
    const questions = Array.from({ length: 60 }, (_, q) => numbers(`Q${q}`, people.map((i) => ((i * 31 + q * 17) % 6) - 1))); // prettier-ignore
    expect(writeSav(savFile(questions)).length).to.be.below((5000 * 60 * 8) / 7);
  });

  it('are refused for what the format cannot say', () => {
    const one = numbers('LOK1', [1]);
    expect(() => writeSav(savFile([one, numbers('LOK2', [1, 2])]))).to.throw(
      'LOK2: expected 1 values, found 2',
    );
    expect(() => writeSav(savFile([one], { weight: numbers('w', [1]) }))).to.throw(
      'w is not a variable of the file',
    );
    expect(() => writeSav(savFile([numbers('LOK1', [NaN])]))).to.throw('NaN is no number that can be stored');
    expect(() => writeSav(savFile([{ ...one, missing: { codes: [1, 2, 3, 4] } }]))).to.throw(
      'three missing values',
    );
    expect(() => writeSav(savFile([one], { createdAt: 'gisteren' }))).to.throw('expected a day or moment');
  });
});
