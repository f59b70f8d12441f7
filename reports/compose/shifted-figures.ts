/** Where weighting moved a published figure by three points or more, both figures are shown: nobody need take it on trust. */
import { carriesWeights } from '../findings/method.ts';
import { percentText } from '../findings/numbers.ts';
import type { Block } from '../report.ts';
import { isMissing } from '../tables/crosstab.ts';
import { itemName, labelOf, titleOf, type Composing } from './composing.ts';

const worthShowing = 0.03;

export function shiftedFigures(composing: Composing): Block[] {
  const { phrases, release, language } = composing;
  if (!carriesWeights(release)) return [];
  const rows = release.tables.flatMap((table) => {
    const base = table.columns[0]?.base;
    if (base === undefined || isMissing(base) || base < release.policy.testMinimum) return [];
    return table.rows.flatMap((row) => {
      const cell = row.cells[0];
      if (row.net || cell === undefined || isMissing(cell)) return [];
      const plain = cell.n / base;
      if (Math.abs(plain - cell.share) < worthShowing) return [];
      const name = table.item === null ? titleOf(composing, table.question) : itemName(composing, table);
      const label = `${name}: ${labelOf(composing, table, row.code)}`;
      const cells = [plain, cell.share].map((share) => ({
        text: percentText(share, language),
        tone: 'plain' as const,
      }));
      return [{ label, role: 'answer' as const, cells }];
    });
  });
  if (rows.length === 0) return [{ kind: 'paragraph', text: phrases.shifted.none }];
  return [
    {
      kind: 'table',
      table: {
        caption: phrases.shifted.caption,
        corner: phrases.answer,
        columns: [phrases.shifted.plain, phrases.shifted.weighted],
        rows,
      },
    },
  ];
}
