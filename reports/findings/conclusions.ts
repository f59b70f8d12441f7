/** Everything a report may say of one table in sentences, from the table as it is published and nothing else. */
import { keyOf } from '../dataset.ts';
import type { Crosstab } from '../tables/crosstab.ts';
import type { Conclusion, ConclusionNeeds } from './conclusion.ts';
import { allGroupConclusions } from './group-conclusions.ts';
import { marginConclusion } from './margin.ts';
import { mainConclusion } from './sentences.ts';
import { totalCell } from './total-cell.ts';
import { waveConclusions } from './wave-conclusions.ts';
import type { WaveLine } from '../disclosure/wave-line.ts';

/**
 * The main sentence, the margin of the answer it is about, and of that same answer what each banner variable and the
 * earlier waves show. Only the sentence that there are too few answers when there are.
 * @param lines figures over the waves; those of other tables, answers or groups are left out
 */
export function conclusionsOf(table: Crosstab, needs: ConclusionNeeds, lines: WaveLine[] = []): Conclusion[] {
  const main = mainConclusion(table, needs);
  if (main.kind === 'too few') return [main];
  const row = subjectOf(table, needs.template);
  const margin = row === null ? null : marginConclusion(table, row, needs);
  const variables = [...new Set(table.columns.flatMap(({ variable }) => variable ?? []))];
  return [
    main,
    ...(margin === null ? [] : [margin]),
    ...allGroupConclusions(table, row, variables, needs),
    ...lines.filter((line) => isAbout(line, table, row)).flatMap((line) => waveConclusions(line, needs)),
  ];
}

function isAbout(line: WaveLine, table: Crosstab, row: string | null): boolean {
  return line.table === keyOf(table) && line.row === row && line.column === 0;
}

/** The answer a table's sentences are about: the first its template names, else the most given; null for a mean. */
export function subjectOf(table: Crosstab, template: string | undefined): string | null {
  const named = [...(template ?? '').matchAll(/\{(?:quantity:)?([^}]+)\}/g)].map(([, name]) => name ?? '');
  const first = named.find((name) => name === 'mean' || table.rows.some((row) => row.code === name));
  if (first !== undefined) return first === 'mean' ? null : first;
  if (table.kind === 'number') return null;
  const shares = table.rows.flatMap(({ code, net }) => {
    const cell = net ? null : totalCell(table, code);
    return cell === null ? [] : [{ code, share: cell.share }];
  });
  return shares.toSorted((a, b) => b.share - a.share)[0]?.code ?? null;
}
