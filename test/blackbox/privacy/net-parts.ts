/** Which answers a net joins is not in the tables, but the columns that are shown give it away: only one choice of answers adds up. */
import { countOf, type Table } from './published-tables.ts';

/** @returns places of rows: of the net, and of the answers that make it up; nothing of a net that more than one choice fits */
export function netParts({ rows, columns, kind }: Table): { net: number; parts: number[] }[] {
  const answers = rows.flatMap(({ net }, r) => (net ? [] : [r]));
  // Of several answers somebody may have given two: then nothing adds up.
  if (kind === 'multiple' || answers.length > 12) return [];
  const choices = Array.from({ length: 2 ** answers.length }, (_, bits) =>
    answers.filter((_answer, i) => ((bits >> i) & 1) === 1),
  );
  const fits = (net: number, parts: number[]): boolean =>
    columns.every((_, c) => {
      const [whole, counts] = [countOf(rows[net]?.cells[c]), parts.map((r) => countOf(rows[r]?.cells[c]))];
      if (whole === null || counts.includes(null)) return true;
      return counts.reduce<number>((sum, count) => sum + (count ?? 0), 0) === whole;
    });
  return rows.flatMap(({ net }, r) => {
    const fitting = net ? choices.filter((parts) => parts.length > 1 && fits(r, parts)) : [];
    return fitting.length === 1 ? [{ net: r, parts: fitting[0] ?? [] }] : [];
  });
}
