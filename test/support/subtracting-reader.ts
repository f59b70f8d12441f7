/** A reader who takes shown figures from one another, line by line, to find what a table hides. */
import { isMissing, type Crosstab } from '../../reports/tables/crosstab.ts';

/** Names of figures of which the signed sum is 0: total - group - group, base - answer - answer, net - answer. */
type Line = [name: string, sign: number][];

/**
 * @param whole the same table with nothing hidden
 * @param nets net -> the answers in it; left out where residents give several answers
 * @returns hidden bases and answers that could be worked out; empty groups, and nets of shown answers, hide nothing
 */
export function workedOut(table: Crosstab, whole: Crosstab, nets: Record<string, string[]>): string[] {
  const [shown, truth] = [figuresOf(table), figuresOf(whole)];
  const lines = linesOf(table, nets);
  const found: string[] = [];
  for (let line = solvable(lines, shown); line !== undefined; line = solvable(lines, shown)) {
    const [name, sign] = line.find(([one]) => !shown.has(one)) ?? ['', 1];
    const rest = line.reduce((sum, [one, its]) => sum + its * (shown.get(one) ?? 0), 0);
    shown.set(name, -rest / sign);
    if (!emptyColumn(name, truth) && !(name.replace(/ \d+$/, '') in nets))
      found.push(`${name} = ${-rest / sign}`);
  }
  return found;
}

function solvable(lines: Line[], shown: Map<string, number>): Line | undefined {
  return lines.find((line) => line.filter(([name]) => !shown.has(name)).length === 1);
}

function emptyColumn(name: string, truth: Map<string, number>): boolean {
  return truth.get(`base ${name.split(' ').at(-1) ?? ''}`) === 0;
}

function figuresOf(table: Crosstab): Map<string, number> {
  const bases = table.columns.map((column, place) => [`base ${place}`, column.base] as const);
  const cells = table.rows.flatMap((row) =>
    row.cells.map((cell, place) => [`${row.code} ${place}`, isMissing(cell) ? cell : cell.n] as const),
  );
  return new Map(
    [...bases, ...cells].flatMap(([name, n]): [string, number][] => (isMissing(n) ? [] : [[name, n]])),
  );
}

function linesOf(table: Crosstab, nets: Record<string, string[]>): Line[] {
  const banners = [...new Set(table.columns.slice(1).map(({ variable }) => variable))];
  const across = ['base', ...table.rows.map(({ code }) => code)].flatMap((name) =>
    banners.map((banner): Line => {
      const places = [...table.columns.keys()].filter((i) => i > 0 && table.columns[i]?.variable === banner);
      return [[`${name} 0`, 1], ...places.map((place): Line[number] => [`${name} ${place}`, -1])];
    }),
  );
  if (table.kind === 'multiple') return across;
  const answers = table.rows.filter((row) => !row.net).map(({ code }) => code);
  const sums = { base: answers, ...nets };
  const down = Object.entries(sums).flatMap(([sum, parts]) =>
    [...table.columns.keys()].map((place): Line => [
      [`${sum} ${place}`, 1],
      ...parts.map((part): Line[number] => [`${part} ${place}`, -1]),
    ]),
  );
  return [...across, ...down];
}
