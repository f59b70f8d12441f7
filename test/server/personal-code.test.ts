import { randomBytes } from 'node:crypto';
import { expect } from 'chai';
import { dutchCodeFault } from '../../server/actions/code-fault.ts';
import {
  inGroups,
  makeCode,
  makeReceipt,
  readCode,
  readReceipt,
} from '../../server/actions/personal-code.ts';

const characters = Array.from('23456789CDFGHJKMNPQRTWX');
const isRead = (text: string): boolean => 'code' in readCode(text);
const faultOf = (text: string): string => {
  const read = readCode(text);
  return 'fault' in read ? dutchCodeFault(read.fault) : 'read';
};

/** The code with another character in each place, each in turn. */
function withOneWrong(code: string): string[] {
  return Array.from(code).flatMap((own, at) =>
    characters
      .filter((other) => other !== own)
      .map((other) => code.slice(0, at) + other + code.slice(at + 1)),
  );
}

/** Every two characters that differ, side by side in every place of a code. */
function pairsInPlace(): { at: number; pair: string }[] {
  const pairs = characters.flatMap((one) =>
    characters.filter((other) => other !== one).map((other) => one + other),
  );
  return [0, 1, 2, 3, 4, 5, 6].flatMap((at) => pairs.map((pair) => ({ at, pair })));
}

/** A code with the pair in that place: of one place outside the pair, one character makes it right. */
function codeWith({ at, pair }: { at: number; pair: string }): string {
  const start = '7K3QX9MD';
  const free = at < 2 ? 5 : 0;
  const tried = characters.map((other) => {
    const letters = Array.from(start.slice(0, at) + pair + start.slice(at + 2));
    letters[free] = other;
    return letters.join('');
  });
  const code = tried.find(isRead);
  if (code === undefined) throw new Error(`no code has ${pair} in place ${at}`);
  return code;
}

describe('A personal code', () => {
  const codes = Array.from({ length: 2000 }, () => makeCode(randomBytes));

  it('has eight characters that cannot be taken for one another, and is read as it is made', () => {
    for (const code of codes) {
      expect(code).to.match(/^[23456789CDFGHJKMNPQRTWX]{8}$/);
      expect(readCode(code)).to.deep.equal({ code });
    }
    expect(new Set(codes).size).to.equal(codes.length);
  });

  it('with one wrong character is never read, whichever and wherever', () => {
    const wrong = codes.slice(0, 200).flatMap(withOneWrong);
    expect(wrong).to.have.length(200 * 8 * 22);
    expect(wrong.filter(isRead)).to.deep.equal([]);
  });

  it('with two neighbours swapped is never read, whichever two and wherever', () => {
    const made = pairsInPlace().map(({ at, pair }) => ({ at, code: codeWith({ at, pair }) }));
    const swapped = made.map(
      ({ at, code }) => code.slice(0, at) + code.charAt(at + 1) + code.charAt(at) + code.slice(at + 2),
    );
    expect(new Set(made.map(({ at, code }) => at + code.slice(at, at + 2))).size).to.equal(7 * 23 * 22);
    expect(swapped.filter(isRead)).to.deep.equal([]);
  });

  it('is read in small letters, with spaces, hyphens, and letters that look like a digit of ours', () => {
    const code = codes.find((one) => /[582]/.test(one)) ?? '';
    const typed = code.toLowerCase().replaceAll('5', 's').replaceAll('8', 'b').replaceAll('2', 'z');
    expect(readCode(` ${typed.slice(0, 4)}\u00a0– ${typed.slice(4)} `)).to.deep.equal({ code });
  });

  it('that cannot be one is refused, saying why', () => {
    const [code = ''] = codes;
    expect(faultOf(`${code.slice(0, 7)}O`)).to.equal(
      'bevat een nul of de letter O. Dat teken staat in geen enkele code.',
    );
    expect(faultOf(`1${code.slice(1)}`)).to.equal(
      'bevat een één, of de letter I of L. Dat teken staat in geen enkele code.',
    );
    expect(faultOf(`${code.slice(0, 7)}é`)).to.equal('bevat “É”. Dat teken staat in geen enkele code.');
    expect(faultOf(code.slice(0, 7))).to.equal('telt 7 tekens. Een code telt er 8.');
    expect(faultOf('')).to.equal('telt 0 tekens. Een code telt er 8.');
    const other = code.endsWith('2') ? '3' : '2';
    expect(faultOf(code.slice(0, 7) + other)).to.equal(
      'klopt niet. Een teken is verkeerd getypt, of twee tekens zijn verwisseld.',
    );
  });

  it('passes over the bytes that would make some characters likelier than others', () => {
    const draws = [[255, 254, 253, 252, 0, 22], Array<number>(8).fill(255), [22, 45, 252, 253, 22, 0, 0]];
    const code = makeCode(() => Uint8Array.from(draws.shift() ?? []));
    expect(code.slice(0, 7)).to.equal('X2XXXXX');
  });
});

describe('A receipt', () => {
  const receipts = Array.from({ length: 500 }, () => makeReceipt(randomBytes));
  const isReceipt = (text: string): boolean => 'code' in readReceipt(text);

  it('has sixteen characters, shown in four groups, and is read as it is made or shown', () => {
    for (const receipt of receipts) {
      expect(receipt).to.match(/^[23456789CDFGHJKMNPQRTWX]{16}$/);
      expect(inGroups(receipt)).to.match(/^(\w{4} ){3}\w{4}$/);
      expect(readReceipt(inGroups(receipt).toLowerCase())).to.deep.equal({ code: receipt });
    }
    expect(new Set(receipts).size).to.equal(receipts.length);
  });

  it('with one wrong character is never read, whichever and wherever', () => {
    const wrong = receipts.slice(0, 50).flatMap(withOneWrong);
    expect(wrong).to.have.length(50 * 16 * 22);
    expect(wrong.filter(isReceipt)).to.deep.equal([]);
  });

  it('with any two characters swapped is never read', () => {
    const swapped = receipts.slice(0, 200).flatMap((receipt) =>
      Array.from(receipt).flatMap((one, at) =>
        Array.from(receipt.slice(at + 1)).flatMap((other, later) => {
          const letters = Array.from(receipt);
          [letters[at], letters[at + 1 + later]] = [other, one];
          return one === other ? [] : [letters.join('')];
        }),
      ),
    );
    expect(swapped).to.have.length.above(20_000);
    expect(swapped.filter(isReceipt)).to.deep.equal([]);
  });

  it('is no code, and a code is no receipt', () => {
    for (const receipt of receipts) expect(isRead(receipt)).to.equal(false);
    expect(isReceipt(makeCode(randomBytes))).to.equal(false);
    expect(readReceipt('23')).to.deep.equal({ fault: { kind: 'length', count: 2, size: 16 } });
  });
});
