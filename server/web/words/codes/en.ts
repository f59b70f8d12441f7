import type { CodeFault } from '../../../actions/code-fault.ts';
import type { CodeWords } from './code-words.ts';

export const englishCodes: CodeWords = {
  attention: 'Please check.',
  wrong: (fault) => `Your code ${said(fault)}`,
  noCode: 'Type the code from your letter.',
  unknownCode: 'We do not know this code. Compare each character with your letter.',
  help: ({ phone, hours }) => `Does it not work? Call us on ${phone}, ${hours}.`,
  tooManyCodes: (wait, { phone, hours }) => ({
    title: 'A wrong code was typed too often.',
    sentences: [
      `Please try again in ${wait === 'hour' ? 'an hour' : '10 minutes'}. Did you receive an e-mail with a link? That link still works.`,
      `Would you rather not wait? Call us on ${phone}, ${hours}.`,
    ],
  }),
  receipt: 'Your receipt code',
  receiptHint: 'Sixteen characters, in four groups. You may use small letters and spaces.',
  noReceipt: 'Type the receipt code that you were given after sending.',
  unknownReceipt:
    'We cannot find any answers with this code. Check each character. Perhaps the answers have already been withdrawn.',
  tooManyReceipts: ({ phone, hours }) => ({
    title: 'A wrong receipt code was typed too often.',
    sentences: ['Please try again in 10 minutes.', `Does it still not work? Call us on ${phone}, ${hours}.`],
  }),
};

function said(fault: CodeFault): string {
  switch (fault.kind) {
    case 'character':
      return `contains ${character(fault.character)}. No code has that character.`;
    case 'length':
      return `has ${fault.count} ${fault.count === 1 ? 'character' : 'characters'}. A code has ${fault.size}.`;
    case 'check':
      return 'is not right. One character is wrong, or two have changed places.';
  }
}

function character(typed: string): string {
  if (typed === '0') return 'a zero or the letter O';
  if (typed === '1') return 'the digit 1, or the letter I or L';
  return `“${typed}”`;
}
