/** Letters of fictional Kerkebeek. */
import type { Letter, LetterSheet } from '../../reports/print/letter/letter.ts';
import { codeOf } from './paper-forms.ts';

export const sheetOfLetters: LetterSheet = {
  municipality: 'Kerkebeek',
  colour: '#0B5563',
  phone: '053 00 00 00',
  email: 'panel@kerkebeek.example',
  webAddress: 'panel.kerkebeek.example/deelnemen',
  title: 'Uitnodiging, golf 2025-1',
  date: '2025-03-01',
};

const paragraphs = [
  ['Geachte mevrouw Peeters'],
  [
    'De gemeente wil weten hoe inwoners haar diensten bereiken en wat er beter kan. U bent lid van het inwonerspanel. Daarom vragen wij uw mening. Antwoorden duurt ongeveer 8 minuten en kan tot en met 21 maart 2025.',
  ],
  ['Meedoen is vrij. Niemand bij de gemeente ziet wat u persoonlijk antwoordt.'],
  ['Met vriendelijke groet', 'Gemeente Kerkebeek'],
];

export function letterOf(code: string, changes: Partial<Letter> = {}): Letter {
  return {
    voice: 'nl-u',
    recipient: ['Mevrouw Maria Peeters', 'Beekstraat 12 bus 3', '9998 Kerkebeek'],
    day: '1 maart 2025',
    subject: 'Uw mening over de dienstverlening in Kerkebeek',
    paragraphs,
    phoneHours: 'elke werkdag van 9 tot 12 uur',
    code: codeOf(code),
    ...changes,
  };
}

/** Addresses as no form foresees them. */
export const oddRecipients: string[][] = [
  ['Mevrouw Zoë-Anaïs Vandenbroucke-De Grootte van den Bossche', 'Burgemeester Baron van Voerst van Lyndenstraat met nog een staart 112/A bus 0023', '9998 Kerkebeek-Oostdonk-aan-de-Beek'],
  ['De heer Łukasz Øyvind Ștefănescu-Çelik', 'Œuvrelaan 7 bus A.1', '9998 Kerkebeek'],
  ['Mevrouw فاطمة الزهراء', 'Kerkhoekje 1', '9998 Kerkebeek'],
  ['X', 'Y 1', '9998 Kerkebeek'],
  ['M'.repeat(90), 'W'.repeat(120), `9998 ${'Kerkebeek '.repeat(14)}`],
  ['woord '.repeat(80), 'straat '.repeat(80), 'gemeente '.repeat(80)],
]; // prettier-ignore
