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
  const first = new Map<string, { line: number; record: RecordOf[FigureKind] }>();
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
      const before = first.get(key);
      if (before === undefined) first.set(key, { line, record });
      // One that says something else is a fault, found when it is laid beside the first.
      else if (JSON.stringify(before.record) === JSON.stringify(record)) say(repeat(line, before.line));
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

/** First and last month of each time between two months that are there. */
function gapsIn(months: string[]): [string, string][] {
  return months.slice(1).flatMap((month, at): [string, string][] => {
    const between = monthsFrom(months[at] ?? month, month).slice(1, -1);
    const [from, to] = [between[0], between.at(-1)];
    return from === undefined || to === undefined ? [] : [[from, to]];
  });
}

function gapSentence([from, to]: [string, string]): string {
  if (from === to)
    return `Er zijn geen cijfers voor ${periodText(from)}. Wij tonen die maand als een gat, niet als nul.`;
  return `Er zijn geen cijfers voor ${periodText(from)} tot en met ${periodText(to)}. Wij tonen die maanden als een gat, niet als nul.`;
}

function sayOfMonths(kind: FigureKind, months: string[], last: string, say: Say): void {
  const [first, end] = [months[0], months.at(-1)];
  if (first === undefined || end === undefined) return;
  const of = (check: string, sentence: string): void =>
    say({ level: 'notice', row: null, column: null, check, sentence });
  for (const gap of gapsIn(months)) of('missing-month', gapSentence(gap));
  if (!endsMonth(kind, last))
    of(
      'partial-month',
      `De laatste maand, ${periodText(end)}, loopt in dit bestand tot ${dayText(last, 'nl')}. Wij noemen ze onvolledig.`,
    );
}
