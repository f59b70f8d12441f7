/** Letters as a list for a print shop: the same people and codes as in the PDF, and nothing by which we know them. */
import { notADay } from '../../../reports/print/csv.ts';
import { spokenCode } from '../../../reports/print/paper-form/code-panel.ts';
import { csvFile } from '../csv-file.ts';
import type { WrittenLetter, WrittenLetters } from './write-letters.ts';

const heads = [
  'Aanspreking',
  'Voornaam',
  'Naam',
  'Straat',
  'Huisnummer',
  'Bus',
  'Postcode',
  'Gemeente',
  'Taal',
  'Code',
  'Webadres',
  'QR-inhoud',
  'Onderwerp',
  'Tekst',
];

export function letterCsv({ sheet, letters }: WrittenLetters): Buffer {
  const rowOf = ({ member, language, subject, body, letter }: WrittenLetter): string[] => [
    member.salutation ?? '',
    member.firstName,
    member.lastName,
    member.address?.street ?? '',
    notADay(member.address?.houseNumber ?? ''),
    notADay(member.address?.box ?? ''),
    member.address?.postcode ?? '',
    member.address?.town ?? '',
    language,
    spokenCode(letter.code.code).replace('\u00a0', ' '),
    sheet.webAddress,
    letter.code.address,
    subject,
    body,
  ];
  return csvFile([heads, ...letters.map(rowOf)]);
}
