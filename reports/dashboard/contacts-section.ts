import { chartBlocks } from '../compose/fitting-chart.ts';
import { monthsChart } from '../figure-charts/months-chart.ts';
import { yearOnYear } from '../figures/change.ts';
import { contactsBy, meanPerMonth, rangeOutside } from '../figures/contacts.ts';
import { footnotesFor } from '../figures/footnotes.ts';
import type { FigureKind } from '../figures/records.ts';
import type { ReportSection } from '../report.ts';
import { breaksOf, frameOf, knownIn, shownMonths, type Board } from './board.ts';
import { quietMonthsText } from './quiet-months-text.ts';
import { seriesTable, yearsTable } from './period-table.ts';
import {
  capital,
  changeText,
  count,
  coverageText,
  extremesText,
  inYear,
  joined,
  noChangeText,
  rangeTitle,
  wholeMonths,
} from './words.ts';

const kinds: FigureKind[] = ['appointments', 'appointment-totals'];

/** Null when there is no contact in the chosen year. */
export function contactsSections(board: Board): ReportSection[] {
  const { figures, service, year } = board;
  const months = contactsBy(figures, service, 'month');
  const shown = shownMonths(board, months);
  if (shown.length === 0) return [];
  const breaks = breaksOf(board, kinds);
  const where = service ?? 'alle diensten samen';
  const total = knownIn(months, year).reduce((sum, { value }) => sum + value, 0);
  const years = contactsBy(figures, service, 'year');
  const change = yearOnYear(years, year, breaks);
  const title = `${inYear(years, year)} waren er ${count(total)} contacten bij ${where}${changeText(change, year)}.`;
  const about = {
    id: 'contacten-per-maand',
    title,
    question: 'Contacten per maand',
    baseLine: joined(`Basis: ${count(total)} contacten in ${year}.`, coverageText(shown)),
    alt: joined(
      title,
      extremesText(
        shown.filter(({ period }) => period.startsWith(String(year))),
        'count',
      ),
    ),
  };
  const notes = notesOf(board);
  const halves = contactsBy(figures, service, 'half-year');
  return [
    {
      id: 'contacten',
      level: 1,
      title: 'Contacten',
      blocks: [
        ...chartBlocks(
          monthsChart(frameOf(board, about), [{ label: 'Contacten', points: shown }], {
            unit: 'count',
            breaks,
            campaigns: [],
          }),
        ),
        {
          kind: 'table',
          table: yearsTable(
            { id: 'tabel-contacten', caption: `Contacten per maand, ${where}`, notes },
            shown,
            'count',
          ),
        },
        { kind: 'paragraph', text: joined(noChangeText(change, year), monthText(board)) },
      ],
    },
    {
      id: 'contacten-halfjaar',
      level: 2,
      title: 'Contacten per halfjaar',
      blocks: [
        ...chartBlocks(
          monthsChart(
            frameOf(board, {
              id: 'contacten-per-halfjaar',
              title: rangeTitle(halves, `contacten per halfjaar bij ${where}`),
              question: 'Contacten per halfjaar',
              baseLine: coverageText(halves),
              alt: `Contacten per halfjaar. ${extremesText(halves, 'count')}`,
            }),
            [{ label: 'Contacten', points: halves }],
            { unit: 'count', breaks, campaigns: [] },
          ),
        ),
        {
          kind: 'table',
          table: seriesTable(
            { id: 'tabel-halfjaar', caption: `Contacten per halfjaar, ${where}`, notes: [] },
            [{ label: 'Contacten', points: halves }],
            'count',
          ),
        },
      ],
    },
  ];
}

/** The mean of the year, and least and most outside the quiet months. */
function monthText({ figures, service, year }: Board): string {
  const { quietMonths } = figures.settings;
  const mean = meanPerMonth(figures, service, year);
  const all = rangeOutside(figures, service, year, []);
  const range = rangeOutside(figures, service, year, quietMonths);
  if (mean === null || all === null)
    return `Geen enkele maand van ${year} is volledig geleverd: er is geen gemiddelde per maand.`;
  const said = `Gemiddeld waren er ${count(mean)} contacten per maand, over ${wholeMonths(all.months)}.`;
  if (range === null) return said;
  const outside = quietMonths.length === 0 ? 'Het' : `${capital(quietMonthsText(quietMonths))} lag het`;
  return `${said} ${outside} aantal${quietMonths.length === 0 ? ' lag' : ''} tussen ${count(range.low)} en ${count(range.high)} per maand (${wholeMonths(range.months)}).`;
}

function notesOf({ figures, year }: Board): string[] {
  const counted = figures.appointments.some(({ month }) => month.startsWith(String(year)));
  return footnotesFor(counted ? 'appointments' : 'appointment-totals');
}
