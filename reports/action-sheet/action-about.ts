/** Actions of the multi-year plan, as the imported lines tell of them. */
import type { BudgetLine } from '../figures/records.ts';

export interface ActionAbout {
  code: string;
  title: string;
  status: string;
  holder: string;
  startsOn: string | null;
  endsOn: string | null;
  /** Years with a line, newest first. */
  years: number[];
  /** Codes, each once, in order. */
  seeAlso: string[];
}

/** In the order of their codes. */
export function actionsIn(lines: BudgetLine[]): ActionAbout[] {
  const codes = [...new Set(lines.map(({ code }) => code))].toSorted((one, other) =>
    one.localeCompare(other, 'nl', { numeric: true }),
  );
  return codes.flatMap((code) => aboutAction(lines, code, null) ?? []);
}

/** As the lines of a year say, or where that has none of the newest year; null for a code that no line has. */
export function aboutAction(lines: BudgetLine[], code: string, year: number | null): ActionAbout | null {
  const mine = lines.filter((line) => line.code === code);
  const years = [...new Set(mine.map((line) => line.year))].toSorted((one, other) => other - one);
  const wanted = year !== null && years.includes(year) ? year : years[0];
  const ofYear = mine.filter((line) => line.year === wanted);
  const [first] = ofYear;
  if (first === undefined) return null;
  const { title, status, holder, startsOn, endsOn } = first;
  const seeAlso = [...new Set(ofYear.flatMap((line) => line.seeAlso))].toSorted();
  return { code, title, status, holder, startsOn, endsOn, years, seeAlso };
}

/** What the bookkeeping says of a year, a paragraph a line; the text that staff begin with. */
export function importedExplanation(lines: BudgetLine[], code: string, year: number): string[] {
  const texts = lines
    .filter((line) => line.code === code && line.year === year)
    .flatMap(({ explanation }) => explanation.split(/\n\s*\n/u))
    .map((text) => text.replaceAll(/\s+/gu, ' ').trim());
  return [...new Set(texts)].filter((text) => text !== '');
}
