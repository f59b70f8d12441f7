/** Cells about one person: what they say is never repeated in a remark. */
import { dutchCodeFault } from '../../actions/code-fault.ts';
import { readCode } from '../../actions/personal-code.ts';
import type { CellType } from './cell-type.ts';
import { saidUnknown } from './unknown-words.ts';

/** A name, a street, a telephone number, an answer: any text. */
export const person: CellType = { expected: 'een tekst', personal: true, read: (text) => text };

/** Four figures; whether somebody can be born in it depends on what the file is about. */
export const birthYear: CellType = {
  expected: 'een geboortejaar, zoals 1948',
  personal: true,
  read(text) {
    const [, year] = /^(\d{4})(?:[.,]0+)?$/u.exec(text) ?? [];
    return year === undefined
      ? { check: 'not-a-birth-year', said: 'hier staat geen geboortejaar, zoals 1948.' }
      : Number(year);
  },
};

export const emailAddress: CellType = {
  expected: 'een e-mailadres',
  personal: true,
  read(text) {
    if (saidUnknown(text) !== null)
      return {
        check: 'not-known',
        said: 'hier staat geen e-mailadres. Wij lezen het als niet bekend.',
        unknown: true,
      };
    return /^[^\s@,;<>"]+@[^\s@,;<>".]+(?:\.[^\s@,;<>".]+)+$/u.test(text)
      ? text
      : { check: 'not-an-address', said: 'hier staat geen e-mailadres, zoals naam@voorbeeld.be.' };
  },
};

export const personalCode: CellType = {
  expected: 'een code van acht tekens',
  personal: true,
  read(text) {
    const read = readCode(text);
    return 'code' in read
      ? read.code
      : { check: 'not-a-code', said: `deze code ${dutchCodeFault(read.fault)}` };
  },
};
