/** Telephone numbers: Belgian ones of nine or ten digits, and those of other countries. */
import { allOf, textOf, type Flag } from './flag.ts';

const mobile = /(?<![\d+]|\d[./-])04(?:[ ./()-]{0,2}\d){8}(?!\d)/gu;
const landline = /(?<![\d+]|\d[./-])0[1-9](?:[ ./()-]{0,2}\d){7}(?!\d)/gu;
const international = /(?:\+|(?<!\d)00) ?[1-9](?:[ ./()-]{0,3}\d){7,13}(?!\d)/gu;

/** "06/09/2021 9 uur" has nine digits too. */
const startsWithDate = /^\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d/u;

export function phoneFlags(text: string): Flag[] {
  return [mobile, landline, international]
    .flatMap((pattern) => allOf('phone', pattern, text))
    .filter((flag) => !startsWithDate.test(textOf(flag, text)));
}
