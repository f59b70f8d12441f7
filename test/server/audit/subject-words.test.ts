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
    ['members 1, answers 0', '1 lid, 0 antwoorden'],
    ['12 new, 1 changed, 0 deceased, 3 moved', '12 nieuw, 1 gewijzigd, 0 overleden, 3 verhuisd'],
    ['1 messages, 2 addresses', '1 bericht, 2 adressen'],
    ['2025-1 last-reminder letter 85cdd8a0', '2025-1, laatste herinnering per brief'],
    ['2025-1 invitation 85cdd8a0', '2025-1, uitnodiging'],
    ['2025-1 fr', '2025-1, Frans'],
    [
      'codes 90 to 60, left 30 to 20',
      'links en codes: van 90 naar 60, wie het panel verliet: van 30 naar 20',
    ],
    ['selfRegistration true, contactCap 4', 'zich zelf inschrijven: ja, uitnodigingen per jaar: 4'],
    ['version 2, nl fr', 'versie 2, Nederlands, Frans'],
    ['periphery nl fr u', 'randgemeente, Nederlands, Frans, met u'],
    ['no logo', 'geen logo meer'],
    ['clock', 'de klok'],
    ['what a later version writes', 'what a later version writes'],
  ] as const) {
    it(`is "${words}" where the log has "${subject}"`, () => {
      expect(subjectWords(subject, names)).to.equal(words);
    });
  }
});
