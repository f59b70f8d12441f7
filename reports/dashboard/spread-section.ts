import { chartBlocks } from '../compose/fitting-chart.ts';
import { figureTable } from '../figure-charts/figure-table.ts';
import { rankedChart } from '../figure-charts/ranked-chart.ts';
import {
  busiestHour,
  dayPartShares,
  hourShares,
  weekdayShares,
  type WeekdayShares,
} from '../figures/spread.ts';
import type { ReportCell, ReportSection, ReportTable } from '../report.ts';
import { frameOf, type Board } from './board.ts';
import { andList, capital, count, percent, weekdays } from './words.ts';

export function spreadSections(board: Board): ReportSection[] {
  const { figures, service, year } = board;
  const spread = weekdayShares(figures, service, year);
  if (spread === null) return [];
  const days = weekdays.flatMap((name, at) => ((spread.shares[at] ?? 0) > 0 ? [{ name, at }] : []));
  const busiest = days.toSorted(
    (one, other) => (spread.shares[other.at] ?? 0) - (spread.shares[one.at] ?? 0),
  )[0];
  if (busiest === undefined) return [];
  const title = `${capital(busiest.name)} was in ${year} de drukste dag: ${percent(spread.shares[busiest.at] ?? 0)} van de contacten.`;
  return [
    {
      id: 'weekdagen',
      level: 1,
      title: 'Drukte over de week',
      blocks: [
        ...chartBlocks(
          rankedChart(
            frameOf(board, {
              id: 'weekdagen-grafiek',
              title,
              question: `Contacten per weekdag in ${year}`,
              baseLine: `Basis: ${count(spread.contacts)} contacten met een uur van aankomst.`,
              alt: `${title} ${capital(days.map(({ name, at }) => `${name} ${percent(spread.shares[at] ?? 0)}`).join(', '))}.`,
            }),
            days.map(({ name, at }) => ({ label: capital(name), value: spread.shares[at] ?? 0 })),
            'share',
          ),
        ),
        { kind: 'table', table: daysTable(board, spread) },
      ],
    },
    {
      id: 'uren',
      level: 2,
      title: 'Drukte over de uren van een dag',
      blocks: [
        { kind: 'paragraph', text: hoursText(board, days) },
        { kind: 'table', table: hoursTable(board, days) },
        { kind: 'table', table: partsTable(board) },
      ],
    },
  ];
}

function daysTable({ year }: Board, { shares, contacts, openDays }: WeekdayShares): ReportTable {
  return figureTable(
    {
      id: 'tabel-weekdagen',
      caption: `Contacten per weekdag in ${year}`,
      corner: 'Weekdag',
      columns: ['Contacten', 'Aandeel van de week', 'Dagen met bezoek', 'Contacten per dag'],
      notes: ['Een weekdag met meer feestdagen heeft minder dagen met bezoek.'],
    },
    weekdays.flatMap((name, at) => {
      const days = openDays[at] ?? 0;
      if (days === 0) return [];
      const value = Math.round((shares[at] ?? 0) * contacts);
      return {
        label: capital(name),
        cells: [value, shares[at] ?? 0, days, value / days],
      };
    }),
    ['count', 'share', 'count', 'mean'],
  );
}

type Day = { name: string; at: number };

/** "Het drukste uur was van 9 tot 10 uur op maandag (38 %) en dinsdag (35 %), van 18 tot 19 uur op donderdag (20 %)." */
function hoursText({ figures, service, year }: Board, days: Day[]): string {
  const hours = new Map<number, string[]>();
  for (const { name, at } of days) {
    const found = busiestHour(figures, service, year, at);
    if (found === null) continue;
    hours.set(found.hour, [...(hours.get(found.hour) ?? []), `${name} (${percent(found.share)})`]);
  }
  const said = [...hours].map(([hour, names]) => `van ${hour} tot ${hour + 1} uur op ${andList(names)}`);
  return `Het drukste uur was ${said.join(', ')}. Tussen haakjes staat het deel van de contacten van die dag.`;
}

function hoursTable({ figures, service, year }: Board, days: Day[]): ReportTable {
  const rows = days.flatMap(({ name, at }) => {
    const found = hourShares(figures, service, year, at);
    return found === null ? [] : [{ name, ...found }];
  });
  const open = Array.from({ length: 24 }, (_, hour) => hour).filter((hour) =>
    rows.some(({ shares }) => (shares[hour] ?? 0) > 0),
  );
  const [first, last] = [open[0] ?? 0, open.at(-1) ?? 0];
  const hours = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const most = Math.max(...rows.flatMap(({ shares }) => shares));
  const table = figureTable(
    {
      id: 'tabel-uren',
      caption: `Contacten per uur van aankomst in ${year}, als deel van elke weekdag`,
      corner: 'Uur',
      columns: [...hours.map((hour) => `${hour}–${hour + 1}`), 'Contacten'],
      notes: [
        'Elke rij is een weekdag op zich: haar percentages zijn samen 100 %. Hoe sterker gekleurd, hoe drukker.',
      ],
    },
    rows.map(({ name, shares, contacts }) => ({
      label: capital(name),
      cells: [...hours.map((hour) => shares[hour] ?? 0), contacts],
    })),
    [...hours.map(() => 'share' as const), 'count'],
  );
  return {
    ...table,
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => heated(cell, most)) })),
  };
}

function partsTable({ figures, service, year }: Board): ReportTable {
  const rows = dayPartShares(figures, service, year).flatMap((parts, at) =>
    parts === null
      ? []
      : [{ label: capital(weekdays[at] ?? ''), cells: [parts.morning, parts.afternoon, parts.evening] }],
  );
  return figureTable(
    {
      id: 'tabel-dagdelen',
      caption: `Contacten per dagdeel in ${year}, als deel van elke weekdag`,
      corner: 'Weekdag',
      columns: ['Tot 12 uur', 'Van 12 tot 17 uur', 'Vanaf 17 uur'],
    },
    rows,
    ['share', 'share', 'share'],
  );
}

/** In quarters of the busiest hour of all. */
function heated(cell: ReportCell, most: number): ReportCell {
  if (cell.figure?.unit !== 'share' || cell.figure.value === 0) return cell;
  const heat = Math.min(4, Math.ceil((cell.figure.value / most) * 4));
  return { ...cell, heat: heat as NonNullable<ReportCell['heat']> };
}
