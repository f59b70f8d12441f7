import { csvText, type DemoFile } from './csv.ts';

const head =
  'Actiecode;Titel;Status;Trekker;Startdatum;Einddatum;Soort;Rekening;MJP nieuw;Boekjaar;Toelichting;Zie ook';

interface Line {
  code: string;
  title: string;
  holder: string;
  kind: string;
  explanation: string;
  seeAlso: string;
  /** Year, account and plan in euro. */
  years: [year: number, account: string, plan: string][];
}

const lines: Line[] = [
  {
    code: 'A101',
    title: 'Werken op afspraak aan de balie Burgerzaken',
    holder: 'Dienst Burgerzaken',
    kind: 'Investering',
    explanation: 'Bezoekers komen op afspraak. Een klantgeleidingssysteem roept hen op.',
    seeAlso: 'A102',
    years: [
      [2021, '-12.480,60', '-20.000,00'],
      [2022, '-3.950,00', '-5.000,00'],
      [2023, '-4.116,75', '-5.000,00'],
      [2024, '-18.730,00', '-19.500,00'],
    ],
  },
  {
    code: 'A102',
    title: 'Digitaal thuisloket uitbouwen en bekendmaken',
    holder: 'Dienst Communicatie',
    kind: 'Exploitatie',
    explanation: 'Inwoners vragen attesten en akten digitaal aan. Campagnes maken het thuisloket bekend.',
    seeAlso: 'A101 A103',
    years: [
      [2021, '-6.210,00', '-8.000,00'],
      [2022, '-7.385,40', '-8.000,00'],
      [2023, '-11.902,15', '-12.000,00'],
      [2024, '-9.644,00', '-12.000,00'],
    ],
  },
  {
    code: 'A103',
    title: 'Digipunten in bibliotheek en dienstencentrum',
    holder: 'Dienst Sociaal Huis',
    kind: 'Exploitatie',
    explanation: 'Wie hulp zoekt bij een digitale toepassing, kan langskomen.',
    seeAlso: 'A102',
    years: [
      [2023, '-14.020,00', '-15.000,00'],
      [2024, '-15.211,30', '-15.000,00'],
    ],
  },
];

export function actionsFile(): DemoFile {
  const rows = lines.flatMap(({ code, title, holder, kind, explanation, seeAlso, years }) =>
    years.map(([year, account, plan]) => [
      code,
      title,
      'In uitvoering',
      holder,
      '01/01/2021',
      '31/12/2025',
      kind,
      account,
      plan,
      year,
      explanation,
      seeAlso,
    ]),
  );
  return { kind: 'actions', fileName: 'acties.csv', text: csvText(head, rows) };
}
