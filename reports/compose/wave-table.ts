/** What a question is followed for, over the waves: the answer its sentences are about, in total and by group. */
import { keyOf } from '../dataset.ts';
import type { WaveLine } from '../disclosure/wave-line.ts';
import { standingOf } from '../disclosure/precision.ts';
import { subjectOf } from '../findings/conclusions.ts';
import { percentText } from '../findings/numbers.ts';
import type { Block, ReportCell } from '../report.ts';
import { isMissing, type Crosstab } from '../tables/crosstab.ts';
import { needsOf, type Composing } from './composing.ts';
import { groupHead } from './group-label.ts';

const none: ReportCell = { text: '–', tone: 'hidden' };

/** Nothing for a question that is not followed, or in its first wave. */
export function waveTable(composing: Composing, table: Crosstab): Block[] {
  const { phrases, release, variables } = composing;
  const needs = needsOf(composing, table);
  const row = subjectOf(table, needs.template);
  const lines = release.lines.filter((line) => line.table === keyOf(table) && line.row === row);
  const [total] = lines;
  const followed = (variables.get(keyOf(table))?.meaning.indicator ?? null) !== null;
  if (row === null || total === undefined || !followed) return [];
  const columns = lines.flatMap((line) => {
    const column = table.columns[line.column];
    return column === undefined ? [] : [{ line, column }];
  });
  const heads = columns.map(({ column }) =>
    column.variable === null ? phrases.total : groupHead(composing, column.variable, column.label),
  );
  const [first] = total.points;
  return [
    {
      kind: 'table',
      table: {
        caption: phrases.waves.caption(needs.label(row)),
        corner: phrases.waves.corner,
        columns: heads,
        rows: [
          ...total.points.map(({ wave }) => ({
            label: wave,
            role: 'answer' as const,
            cells: columns.map(({ line }) => shareIn(composing, line, wave)),
          })),
          {
            label: phrases.waves.since(first?.wave ?? ''),
            role: 'net' as const,
            cells: columns.map(({ line }) => verdictIn(composing, line, first?.wave ?? '')),
          },
        ],
      },
    },
  ];
}

function shareIn({ release, language }: Composing, { points }: WaveLine, wave: string): ReportCell {
  const point = points.find((one) => one.wave === wave);
  if (point === undefined || isMissing(point.share) || isMissing(point.base)) return none;
  const few = standingOf(point.base, release.policy) === 'not tested';
  return { text: percentText(point.share, language), tone: few ? 'grey' : 'plain' };
}

/** From the first wave to this one; a dash where it was not asked alike, or of too few people. */
function verdictIn({ phrases }: Composing, { points, changes }: WaveLine, first: string): ReportCell {
  const from = points.findIndex(({ wave }) => wave === first);
  const change = changes.find((one) => one.from === from && one.to === points.length - 1);
  const verdict = change?.verdict ?? null;
  return verdict === null ? none : { text: phrases.waves.verdict[verdict], tone: 'plain' };
}
