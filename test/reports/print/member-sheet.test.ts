import { expect } from 'chai';
import type { MemberSheet } from '../../../reports/print/member-sheet/member-sheet.ts';
import { printMemberSheet } from '../../../reports/print/member-sheet/print-member-sheet.ts';
import { expectSound } from '../../support/expect-sound.ts';

const long = 'Een antwoord in eigen woorden dat niet ophoudt. '.repeat(150);

const sheet: MemberSheet = {
  municipality: 'Kerkebeek',
  colour: '#0B5563',
  language: 'nl-BE',
  title: 'Persoonlijke gegevens in het inwonerspanel van Kerkebeek',
  lead: 'Dit is alles wat wij bewaren.',
  made: 'Gemaakt op 10 maart 2025',
  date: '2025-03-10',
  sections: [
    { title: 'Contact', notes: [], rows: [{ name: 'Naam', value: 'Noor Janssens' }] },
    { title: 'Uitnodigingen', notes: ['Er waren nog geen uitnodigingen.'], rows: [] },
    {
      title: 'Antwoorden',
      notes: ['Ingevuld op 3 maart 2025, op het scherm.'],
      rows: Array.from({ length: 40 }, (_, i) => ({
        name: `Vraag ${i + 1}: hoe tevreden bent u over de dienstverlening?`,
        value: i === 20 ? long : 'heel tevreden; ik gebruikte het al',
      })),
    },
  ],
  pageLines: { page: 'Bladzijde', of: 'van' },
};

describe('what is kept of a member, in print', () => {
  it('is a sound tagged PDF, also when an answer is longer than a page', async () => {
    await expectSound(printMemberSheet(sheet));
  });

  it('is the same to the byte each time', () => {
    expect(printMemberSheet(sheet).equals(printMemberSheet(sheet))).to.equal(true);
  });
});
