/** Numbers that belong to one person: of the national register, of an account, of a car, and the day of birth. */
import { allOf, textOf, type Flag } from './flag.ts';

const register = /(?<!\d)\d{2}[. -]?\d{2}[. -]?\d{2}[. -]{0,3}\d{3}[. -]?\d{2}(?!\d)/gu;
/** A Belgian one is flagged with a typing error in it too. */
const belgianAccount = /(?<![\p{L}\p{N}])BE ?\d{2}(?:[ .-]?\d{4}){3}(?!\d)/giu;
const foreignAccount =
  /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![\p{L}\p{N}])/gu;
const plates = [
  /(?<![\p{L}\p{N}-])(?:[1-9] ?[A-Z]{3} ?\d{3}|[A-Z]{3}-\d{3}|\d{3}-[A-Z]{3})(?![\p{L}\p{N}-])/gu,
  /(?<![\p{L}\p{N}-])(?:[1-9]-[A-Z]{3}-\d{3}|[A-Z]{1,3}-\d{2,3}-[A-Z]{1,2}|\d{1,2}-[A-Z]{2,3}-\d{1,2})(?![\p{L}\p{N}-])/giu,
];

const months =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan\\.|feb\\.|aug\\.|sept?\\.|okt\\.|nov\\.|dec\\.';
const date = new RegExp(
  `(?<!\\d)\\d{1,2}(?: ?[./-] ?\\d{1,2} ?[./-] ?| (?:${months}) )((?:19|20)\\d\\d)(?!\\d)`,
  'giu',
);
const born = new RegExp(
  `(?:geboren|geb\\.|geboortedatum|geboortejaar|°)[ :]{0,3}(?:in |op |is )?(?:\\d{1,2}(?:[./-]\\d{1,2}[./-]| (?:${months}) ))?(?:\\d{4}|\\d{2})(?!\\d)`,
  'giu',
);

/** Years between a birth date and the survey, at least. */
const youngest = 14;

export function numberFlags(text: string, year: number): Flag[] {
  const dates = [...text.matchAll(date)].filter(([, written]) => Number(written) <= year - youngest);
  return [
    ...allOf('register number', register, text).filter((flag) => isRegisterNumber(textOf(flag, text))),
    ...allOf('bank account', belgianAccount, text),
    ...allOf('bank account', foreignAccount, text).filter((flag) => startsWithAccount(textOf(flag, text))),
    ...plates.flatMap((pattern) => allOf('number plate', pattern, text)),
    ...dates.map(({ 0: found, index }): Flag => ({
      kind: 'birth date',
      start: index,
      end: index + found.length,
    })),
    ...allOf('birth date', born, text),
  ];
}

/** The last two digits are 97 less the rest of the first nine, with a 2 before them for who is born from 2000. */
function isRegisterNumber(written: string): boolean {
  const digits = written.replaceAll(/\D/gu, '');
  const [first, check] = [Number(digits.slice(0, 9)), Number(digits.slice(9))];
  return [first, 2_000_000_000 + first].some((number) => 97 - (number % 97) === check);
}

/** ISO 13616; the words after a number may look like a part of it. */
function startsWithAccount(written: string): boolean {
  const groups = written.split(' ');
  return groups.some((_, i) => isAccount(groups.slice(0, groups.length - i).join('')));
}

function isAccount(account: string): boolean {
  if (account.length < 15 || account.length > 34) return false;
  const digits = (account.slice(4) + account.slice(0, 4)).replaceAll(/[A-Z]/gu, (letter) =>
    String(Number.parseInt(letter, 36)),
  );
  return digits.split('').reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1;
}
