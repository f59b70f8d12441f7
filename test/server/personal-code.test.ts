import { randomBytes } from 'node:crypto';
import { expect } from 'chai';
import { makeCode, readCode } from '../../server/actions/personal-code.ts';

const characters = '23456789CDFGHJKMNPQRTWX';
const isRead = (text: string): boolean => 'code' in readCode(text);
const faultOf = (text: string): string => {
  const read = readCode(text);
  return 'fault' in read ? read.fault : 'read';
};

/** Every code with these two side by side at this place; the rest as it comes, the check made to fit. */
function codeWith(first: string, second: string, at: number): string | undefined {
  const start = '7K3QX9M';
  for (const filler of characters)
    for (const check of characters) {
      const letters = [...start, check];
      letters[at === 0 ? 4 : 0] = filler;
      letters.splice(at, 2, first, second);
      const code = letters.join('');
      if (isRead(code)) return code;
    }
  return undefined;
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
    for (const code of codes.slice(0, 200))
      for (let at = 0; at < 8; at += 1)
        for (const other of characters)
          if (other !== code[at])
            expect(isRead(code.slice(0, at) + other + code.slice(at + 1)), `${code} ${at} ${other}`).to.equal(
              false,
            );
  });

  it('with two neighbours swapped is never read, whichever two and wherever', () => {
    let pairs = 0;
    for (let at = 0; at < 7; at += 1)
      for (const first of characters)
        for (const second of characters) {
          if (first === second) continue;
          const code = codeWith(first, second, at);
          if (code === undefined) throw new Error(`no code has ${first}${second} at ${at}`);
          const swapped = code.slice(0, at) + second + first + code.slice(at + 2);
          expect(isRead(swapped), `${code} ${swapped}`).to.equal(false);
          pairs += 1;
        }
    expect(pairs).to.equal(7 * 23 * 22);
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
