import { expect } from 'chai';
import { subjectWords } from '../../../server/actions/audit/subject-words.ts';

const names = new Map([['b2', 'Bart Wouters']]);

describe('what an entry of the log is about', () => {
  for (const [subject, words] of [
    ['staff', 'medewerkers'],
    ['b2', 'Bart Wouters'],
    ['rules 13, removed 1654', '13 regels, 1654 weggehaald'],
    ['logins 85cdd8a0-8a49-4712-8a15-285a5b4139cd', 'aanmeldingen bij het digitaal loket'],
    ['2025-1, draw 2, seed kerkebeek', '2025-1, trekking 2, startgetal kerkebeek'],
    ['page 3', 'bladzijde 3'],
    ['2021-3', '2021-3'],
  ] as const) {
    it(`is "${words}" where the log has "${subject}"`, () => {
      expect(subjectWords(subject, names)).to.equal(words);
    });
  }
});
