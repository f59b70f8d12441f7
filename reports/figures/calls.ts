/** The telephone: what was offered, and what became of it. */
import { isWhole } from './coverage.ts';
import { byPeriod, type MonthValue, type PeriodFigure } from './period-figure.ts';
import { yearOf, type Span } from './periods.ts';
import type { Calls, Month } from './records.ts';
import type { ServiceFigures } from './service-figures.ts';

export interface YearOfCalls {
  offered: number;
  answered: number;
  abandoned: number;
  /** Of what was offered, 0-1. */
  answeredShare: number;
  abandonedShare: number;
  /** Seconds, over the calls of rows that tell it; null when none does. */
  waiting: number | null;
  talking: number | null;
}

export function callsBy(
  figures: ServiceFigures,
  span: Span,
  what: 'offered' | 'answered' | 'abandoned',
): PeriodFigure[] {
  const months = new Map<Month, MonthValue>();
  for (const row of figures.calls) {
    const month = row.day.slice(0, 7);
    const known = months.get(month) ?? { value: 0, whole: isWhole(figures, 'calls', month) };
    months.set(month, { ...known, value: known.value + row[what] });
  }
  return byPeriod(months, span);
}

export function callsInYear(figures: ServiceFigures, year: number): YearOfCalls | null {
  const rows = figures.calls.filter(({ day }) => yearOf(day) === year);
  const sum = (what: 'offered' | 'answered' | 'abandoned'): number =>
    rows.reduce((all, row) => all + row[what], 0);
  const [offered, answered, abandoned] = [sum('offered'), sum('answered'), sum('abandoned')];
  if (offered === 0) return null;
  return {
    offered,
    answered,
    abandoned,
    answeredShare: answered / offered,
    abandonedShare: abandoned / offered,
    waiting: weighed(rows, ({ waiting }) => waiting),
    talking: weighed(rows, ({ talking }) => talking),
  };
}

/** Means of hours weigh as much as the calls they are of. */
function weighed(rows: Calls[], secondsOf: (row: Calls) => number | null): number | null {
  const known = rows.flatMap((row) => {
    const seconds = secondsOf(row);
    return seconds === null || row.answered === 0 ? [] : [{ seconds, calls: row.answered }];
  });
  const calls = known.reduce((sum, one) => sum + one.calls, 0);
  return calls === 0 ? null : known.reduce((sum, one) => sum + one.seconds * one.calls, 0) / calls;
}
