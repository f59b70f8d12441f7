/** What a question is followed for, over the waves: the answer its sentences are about, in total and by group. */
import type { WaveLine } from '../disclosure/wave-line.ts';
import { standingOf } from '../disclosure/precision.ts';
import { percentText } from '../findings/numbers.ts';
import type { Block, ReportCell } from '../report.ts';
import { isMissing, type Crosstab } from '../tables/crosstab.ts';
import type { Composing } from './composing.ts';
import { followedLines } from './followed-lines.ts';
import { groupHead } from './group-label.ts';

const none: ReportCell = { text: '–', tone: 'hidden' };

/** Nothing for a question that is not followed, or in its first wave. */
export function waveTable(composing: Composing, table: Crosstab): Block[] {
  const { phrases } = composing;
  const followed = followedLines(composing, table);
  if (followed === null) return [];
  const { total, lines, label } = followed;
  const columns = lines.flatMap((line) => {
    const column = table.columns[line.column];
    const first = composing.release.banner[0] ?? null;
    const shown = column !== undefined && (column.variable === null || column.variable === first);
    return shown ? [{ line, column }] : [];
  });
  const heads = columns.map(({ column }) =>
    column.variable === null ? phrases.total : groupHead(composing, column.variable, column.label),
  );
  const [first] = total.points;
  return [
    {
      kind: 'table',
      table: {
        caption: phrases.waves.caption(label),
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
  return {
    text: percentText(point.share, language),
    tone: few ? 'grey' : 'plain',
    figure: { value: point.share, unit: 'share' },
  };
}

/** From the first wave to this one; a dash where it was not asked alike, or of too few people. */
function verdictIn({ phrases }: Composing, { points, changes }: WaveLine, first: string): ReportCell {
  const from = points.findIndex(({ wave }) => wave === first);
  const change = changes.find((one) => one.from === from && one.to === points.length - 1);
  const verdict = change?.verdict ?? null;
  return verdict === null ? none : { text: phrases.waves.verdict[verdict], tone: 'plain' };
}
