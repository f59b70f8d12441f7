/**
 * What is followed as awareness, as a funnel: everybody, who knows it, who used it. Only where each step is a cell of
 * the table: the last answer itself, and nets of all answers from one on.
 */
import type { Chart } from '../chart.ts';
import { keyOf } from '../dataset.ts';
import { findingOf, labelOf, type Composing } from './composing.ts';
import { percentText } from '../findings/numbers.ts';
import { intervalOf, totalCell } from '../findings/total-cell.ts';
import { isMissing, type Cell, type Crosstab } from '../tables/crosstab.ts';
import { chartColumns } from './chart-columns.ts';
import { aroundChart } from './chart-frame.ts';
import { coloursOf, inkOn } from './palette.ts';

/** Null for other questions, and where a step is hidden or of too few people. */
export function funnelOf(composing: Composing, table: Crosstab): Chart | null {
  const { phrases, release, language } = composing;
  const base = table.columns[0]?.base;
  const meaning = composing.variables.get(keyOf(table))?.meaning;
  if (meaning?.indicator !== 'awareness' || base === undefined || isMissing(base)) return null;
  if (base < release.policy.testMinimum) return null;
  const answers = table.rows.filter((row) => !row.net).map(({ code }) => code);
  const steps = answers.slice(1).flatMap((code, i) => {
    const from = stepFrom(answers.slice(i + 1), meaning.nets);
    const [cell, left] = [from === null ? null : totalCell(table, from), totalCell(table, answers[i] ?? '')];
    return from === null || cell === null || left === null ? [] : [{ code, from, cell, left }];
  });
  if (steps.length === 0 || steps.length !== answers.length - 1) return null;
  const plain = (code: string): string => labelOf(composing, table, code).replace(together, '');
  const labels = [phrases.funnel.everyone, ...steps.map(({ from }) => plain(from))];
  const cells: (Cell | null)[] = [null, ...steps.map(({ cell }) => cell)];
  const figures = steps.map(({ cell }, i) => `${labels[i + 1] ?? ''} ${percentText(cell.share, language)}`);
  return {
    ...aroundChart(composing, table, [], chartColumns(composing, table, null)),
    id: `grafiek-${composing.anchors.get(keyOf(table)) ?? ''}-trechter`,
    alt: phrases.funnel.alt(findingOf(composing, table), figures.join(', ')),
    shape: 'funnel',
    unit: 'share',
    max: 1,
    rows: labels.map((label, i) => ({ label, state: 'plain', setApart: i === 0 })),
    series: [
      {
        label: phrases.total,
        colour: release.about.colour,
        ink: inkOn(release.about.colour),
        state: 'plain',
        values: cells.map((cell) => cell?.share ?? 1),
        intervals: cells.map((cell) => (cell === null ? null : intervalOf(cell))),
      },
    ],
    stepColours: coloursOf('awareness', answers.length),
    between: steps.map(({ left }, i) =>
      phrases.funnel.lost(percentText(left.share, language), plain(answers[i] ?? '')),
    ),
  };
}

/** A net's short label says "together", which a step does not need. */
const together = /^(samen|together|ensemble)\s?: /u;

/** The row that holds who gave any of these answers. */
export function stepFrom(
  codes: string[],
  nets: Record<string, { codes: string[]; not: boolean }>,
): string | null {
  if (codes.length === 1) return codes[0] ?? null;
  const wanted = [...codes].sort().join(' ');
  const found = Object.entries(nets).find(
    ([, net]) => !net.not && [...net.codes].sort().join(' ') === wanted,
  );
  return found?.[0] ?? null;
}
