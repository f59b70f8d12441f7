/** What rows say together: rows that are there twice, months that are missing, a last month that is not over. */
import { endsMonth } from '../../../reports/figures/coverage.ts';
import type { IncomingRecord } from '../../../reports/figures/merge-records.ts';
import { daysOfRecord } from '../../../reports/figures/record-days.ts';
import { keyOfRecord } from '../../../reports/figures/record-keys.ts';
import { monthsFrom } from '../../../reports/figures/periods.ts';
import type { FigureKind, PopulationCell } from '../../../reports/figures/records.ts';
import type { ReadingContext } from '../../actions/figure-file.ts';
import { saidPlace } from '../file/said-place.ts';
import type { Remark } from '../text-table.ts';

type Kept = IncomingRecord<FigureKind>;
type Say = (remark: Remark) => void;

interface Across {
  /** The record, or null when it is held until the end. */
  take(record: Kept['record'], line: number): Kept['record'] | null;
  end(say: Say): Kept[];
}

/** Kinds that are told month by month. */
const monthly: FigureKind[] = ['appointments', 'appointment-totals', 'logins', 'requests', 'calls', 'web'];

export function acrossRows(kind: FigureKind, context: ReadingContext): Across {
  return kind === 'population' ? summed(context) : monthsAndRepeats(kind);
}

function monthsAndRepeats(kind: FigureKind): Across {
  const months = new Set<string>();
  const repeated: Remark[] = [];
  const lines = new Map<string, number>();
  let last = '';
  return {
    take(record, line) {
      const days = daysOfRecord(kind, record);
      if (days !== null) {
        months.add(days[0].slice(0, 7));
        if (days[1] > last) last = days[1];
      }
      // Visits are laid together when they are stored; of the other kinds each row stands for itself.
      const key = kind === 'appointments' ? null : keyOfRecord<FigureKind>(kind, record);
      if (key === null) return record;
      const before = lines.get(key);
      if (before === undefined) lines.set(key, line);
      else repeated.push(repeat(line, before));
      return record;
    },
    end(say) {
      repeated.forEach(say);
      if (monthly.includes(kind)) sayOfMonths(kind, [...months].sort(), last, say);
      return [];
    },
  };
}

function repeat(row: number, before: number): Remark {
  const sentence = `${saidPlace(row)}gaat over hetzelfde als rij ${before}. Een rij die gelijk is telt één keer.`;
  return { level: 'notice', row, column: null, check: 'repeated-row', sentence };
}

const names = 'januari februari maart april mei juni juli augustus september oktober november december'.split(
  ' ',
);

function monthText(month: string): string {
  return `${names[Number(month.slice(5)) - 1] ?? ''} ${month.slice(0, 4)}`;
}

function sayOfMonths(kind: FigureKind, months: string[], last: string, say: Say): void {
  const [first, end] = [months[0], months.at(-1)];
  if (first === undefined || end === undefined) return;
  const there = new Set(months);
  const of = (check: string, sentence: string): void =>
    say({ level: 'notice', row: null, column: null, check, sentence });
  for (const month of monthsFrom(first, end))
    if (!there.has(month))
      of(
        'missing-month',
        `Er zijn geen cijfers voor ${monthText(month)}. Wij tonen die maand als een gat, niet als nul.`,
      );
  if (!endsMonth(kind, last))
    of(
      'partial-month',
      `De laatste maand, ${monthText(end)}, loopt in dit bestand tot ${last.split('-').toReversed().join('/')}. Wij noemen ze onvolledig.`,
    );
}

/** Statbel parts people of one age and sex over many rows. */
function summed({ today }: ReadingContext): Across {
  const cells = new Map<string, { record: PopulationCell; row: number }>();
  return {
    take(record, line) {
      const cell = record as PopulationCell;
      const key = keyOfRecord('population', cell);
      const known = cells.get(key);
      if (known === undefined) cells.set(key, { record: { ...cell }, row: line });
      else known.record.people += cell.people;
      return null;
    },
    end(say) {
      const years = [...new Set([...cells.values()].map(({ record }) => record.year))];
      const newest = years.length === 0 ? undefined : Math.max(...years);
      if (newest !== undefined && newest < Number(today.slice(0, 4)) - 2)
        say({
          level: 'notice',
          row: null,
          column: null,
          check: 'old-population',
          sentence: `Dit is de bevolking van ${newest}. Is er geen recenter bestand?`,
        });
      return [...cells.values()];
    },
  };
}
