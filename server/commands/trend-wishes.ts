/** What `trend` may be told of a wave beside its files: --date LABEL=2021-09-13 and --mode LABEL=web,paper. */
import { WrongUsage } from './command.ts';
import type { Options } from './options.ts';

export interface TrendWishes {
  /** When each wave was, in years; null when that is not told. */
  years: number[] | null;
  /** How people could answer, by label. */
  modes: Map<string, string[]>;
}

/** @param labels of the waves, in order of time. @throws WrongUsage */
export function readTrendWishes(options: Options, labels: string[]): TrendWishes {
  const modes = byLabel(options, 'mode', labels);
  return {
    years: yearsIn(byLabel(options, 'date', labels), labels),
    modes: new Map([...modes].map(([label, text]) => [label, text.split(',').map((mode) => mode.trim())])),
  };
}

function byLabel(options: Options, name: string, labels: string[]): Map<string, string> {
  const told = new Map<string, string>();
  for (const text of options.many(name)) {
    const [label = '', value = ''] = text.split(/=(.*)/s);
    if (!labels.includes(label) || value.trim() === '') {
      throw new WrongUsage(
        `--${name} ${text}: expected LABEL=..., with one of the waves ${labels.join(', ')}`,
      );
    }
    told.set(label, value.trim());
  }
  return told;
}

function yearsIn(dates: Map<string, string>, labels: string[]): number[] | null {
  if (dates.size === 0) return null;
  const years = labels.map((label) => yearOf(label, dates.get(label)));
  const late = years.findIndex((year, t) => t > 0 && year <= (years[t - 1] ?? 0));
  if (late > 0) throw new WrongUsage(`--date ${labels[late]}: expected the waves in order of time`);
  return years;
}

/** 2021-07-02 is 2021.5: years of their mean length. */
function yearOf(label: string, date: string | undefined): number {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(date ?? '') ? Date.parse(date ?? '') : NaN;
  if (date === undefined) throw new WrongUsage(`--date: expected a date of every wave, ${label} has none`);
  if (Number.isNaN(time)) throw new WrongUsage(`--date ${label}=${date}: expected a day such as 2021-09-13`);
  return 1970 + time / (365.2425 * 24 * 60 * 60 * 1000);
}
