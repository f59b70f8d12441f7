/** What shows that a cell is about a person, whatever its column is called. */
import { hasNationalNumber } from './national-number.ts';

export type PersonalContent = 'national-number' | 'e-mail' | 'phone';

const address = /[^\s@]@[a-z0-9-][a-z0-9.-]{0,200}\.[a-z]{2}/i;
const phones = [
  // From abroad or as if: Belgium and its neighbours, the United Kingdom.
  /(?<![\d.,+])(?:\+|00)(?:3[1-4]|4[49])(?:[ ./()-]{0,2}\d){8,10}(?!\d)/,
  // Mobile, with or without signs between.
  /(?<![\d.,/-])04[5-9]\d[ ./-]?(?:\d{2}[ .-]?\d{2}[ .-]?\d{2}|\d{3}[ .-]?\d{3})(?![\d-])/,
  // Fixed: with signs between, for many numbers begin with nil.
  /(?<![\d.,/-])0[1-9]\d?[ /]\d{2,3}[ .]\d{2}[ .]\d{2}(?!\d)/,
];

export function personalContent(text: string): PersonalContent | null {
  if (hasNationalNumber(text)) return 'national-number';
  if (text.includes('@') && address.test(text)) return 'e-mail';
  return phones.some((phone) => phone.test(text)) ? 'phone' : null;
}

export function hasPersonalContent(text: string): boolean {
  return personalContent(text) !== null;
}
