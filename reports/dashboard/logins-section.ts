import { figureTable } from '../figure-charts/figure-table.ts';
import { periodText } from '../figure-charts/period-text.ts';
import { yearOnYear } from '../figures/change.ts';
import { breaksFor } from '../figures/coverage.ts';
import { footnotesFor } from '../figures/footnotes.ts';
import { launchRange, loginsBy, loginsInYear, uniqueUsersBy, type YearOfLogins } from '../figures/logins.ts';
import { loginMeans } from '../figures/records.ts';
import type { Block, ReportSection } from '../report.ts';
import { knownIn, type Board } from './board.ts';
import { countedBlocks } from './counted-section.ts';
import {
  changeText,
  count,
  inYear,
  joined,
  loginMeansNames,
  noChangeText,
  rangeTitle,
  wholeMonths,
} from './words.ts';

/** Logins, and apart from them how many different people; the two are never added or divided. */
export function loginsSections(board: Board): ReportSection[] {
  const { figures, year } = board;
  const found = loginsInYear(figures, year);
  if (found === null) return [];
  const years = loginsBy(figures, 'year');
  const change = yearOnYear(years, year, breaksFor(figures, 'logins'));
  const users = uniqueUsersBy(figures);
  return [
    {
      id: 'aanmeldingen',
      level: 1,
      title: 'Aanmeldingen bij het digitale loket',
      blocks: [
        ...countedBlocks(board, {
          id: 'aanmeldingen-per-maand',
          kind: 'logins',
          title: `${inYear(years, year)} waren er ${count(found.total)} aanmeldingen${changeText(change, year)}.`,
          question: 'Aanmeldingen per maand',
          base: `Basis: ${count(found.total)} aanmeldingen in ${year}.`,
          series: [{ label: 'Aanmeldingen', points: loginsBy(figures, 'month') }],
          unit: 'count',
          notes: footnotesFor('logins'),
          withCampaigns: true,
        }),
        {
          kind: 'paragraph',
          text: joined(
            found.perMonth === null
              ? ''
              : `Gemiddeld waren dat er ${count(found.perMonth)} per maand, over ${wholeMonths(found.months)}.`,
            noChangeText(change, year),
            launchText(board),
          ),
        },
        ...meansBlocks(board, found),
      ],
    },
    ...(knownIn(users, year).length === 0
      ? []
      : [
          {
            id: 'unieke-gebruikers',
            level: 2 as const,
            title: 'Unieke gebruikers',
            blocks: countedBlocks(board, {
              id: 'unieke-gebruikers-per-maand',
              kind: 'logins',
              title: rangeTitle(knownIn(users, year), `unieke gebruikers per maand in ${year}`),
              question: 'Unieke gebruikers per maand',
              base: 'Verschillende mensen binnen één maand. Tel ze niet op: wie in twee maanden komt, staat in beide.',
              series: [{ label: 'Unieke gebruikers', points: users }],
              unit: 'count',
              notes: [],
            }),
          },
        ]),
  ];
}

/** Least and most a month while the counter was new, when the settings tell which months these were. */
function launchText({ figures }: Board): string {
  const { launch } = figures.settings;
  const range = launchRange(figures);
  if (launch === null || range === null) return '';
  const [from, to] = launch.map(periodText);
  return `In de startperiode, van ${from} tot en met ${to}, lag het aantal tussen ${count(range.low)} en ${count(range.high)} per maand.`;
}

function meansBlocks({ year }: Board, { byMeans, total }: YearOfLogins): Block[] {
  if (byMeans === null)
    return [
      {
        kind: 'note',
        text: `Van een deel van de aanmeldingen in ${year} is niet geleverd waarmee men zich aanmeldde.`,
      },
    ];
  const rows = loginMeans
    .filter((means) => byMeans[means] > 0)
    .toSorted((one, other) => byMeans[other] - byMeans[one]);
  const table = figureTable(
    {
      id: 'tabel-aanmeldmiddelen',
      caption: `Aanmeldingen naar aanmeldmiddel in ${year}`,
      corner: 'Aanmeldmiddel',
      columns: ['Aanmeldingen', 'Aandeel'],
    },
    rows.map((means) => ({
      label: loginMeansNames[means],
      cells: [byMeans[means], byMeans[means] / total],
    })),
    ['count', 'share'],
  );
  return [{ kind: 'table', table }];
}
