/** What rows say together: rows that are there twice, months that are missing, a last month that is not over. */
import { periodText } from '../../../reports/figure-charts/period-text.ts';
import { dayText } from '../../../reports/findings/numbers.ts';
import { endsMonth } from '../../../reports/figures/coverage.ts';
import { daysOfRecord } from '../../../reports/figures/record-days.ts';
import { keyOfRecord } from '../../../reports/figures/record-keys.ts';
import { monthsFrom } from '../../../reports/figures/periods.ts';
import type { FigureKind, RecordOf } from '../../../reports/figures/records.ts';
import { saidPlace } from '../file/said-place.ts';
import type { Remark } from '../text-table.ts';

type Say = (remark: Remark) => void;

interface Across {
  take(record: RecordOf[FigureKind], line: number, say: Say): void;
  end(say: Say): void;
}

/** Kinds that are told month by month. */
const monthly: FigureKind[] = ['appointments', 'appointment-totals', 'logins', 'requests', 'calls', 'web'];

export function acrossRows(kind: FigureKind): Across {
  const months = new Set<string>();
  const lines = new Map<string, number>();
  let last = '';
  return {
    take(record, line, say) {
      const days = daysOfRecord(kind, record);
      if (days !== null) {
        months.add(days[0].slice(0, 7));
        if (days[1] > last) last = days[1];
      }
      // Visits are laid together when they are stored; of the other kinds each row stands for itself.
      if (kind === 'appointments') return;
      const key = keyOfRecord<FigureKind>(kind, record);
      const before = lines.get(key);
      if (before === undefined) lines.set(key, line);
      else say(repeat(line, before));
    },
    end(say) {
      if (monthly.includes(kind)) sayOfMonths(kind, [...months].sort(), last, say);
    },
  };
}

function repeat(row: number, before: number): Remark {
  const sentence = `${saidPlace(row)}gaat over hetzelfde als rij ${before}. Een rij die gelijk is telt één keer.`;
  return { level: 'notice', row, column: null, check: 'repeated-row', sentence };
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
        `Er zijn geen cijfers voor ${periodText(month)}. Wij tonen die maand als een gat, niet als nul.`,
      );
  if (!endsMonth(kind, last))
    of(
      'partial-month',
      `De laatste maand, ${periodText(end)}, loopt in dit bestand tot ${dayText(last, 'nl')}. Wij noemen ze onvolledig.`,
    );
}
