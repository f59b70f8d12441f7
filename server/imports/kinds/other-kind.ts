/** A file that was brought in as one kind and has the columns of another. */
import type { FigureKind } from '../../../reports/figures/records.ts';
import { figureKindNames, figureKinds } from '../../actions/figure-kinds.ts';
import type { Remark } from '../text-table.ts';
import { guessMapping } from './guess-mapping.ts';
import type { KindColumn } from './kind.ts';

/** Of the kinds that find every column they need, the one that knows most; none when the own kind knows as many. */
export function otherKind(
  columnsOf: (kind: FigureKind) => KindColumn[],
  kind: FigureKind,
  columns: string[],
): Remark[] {
  const found = figureKinds.map((one) => {
    const known = columnsOf(one);
    const names = new Set(Object.keys(guessMapping(known, columns, []).columns));
    const isWhole = known.every(({ name, required }) => !required || names.has(name));
    return { one, count: names.size, isWhole };
  });
  const own = found.find(({ one }) => one === kind)?.count ?? 0;
  const others = found.filter(({ isWhole, count }) => isWhole && count > own);
  const [best] = others.toSorted((one, other) => other.count - one.count);
  if (best === undefined) return [];
  const sentence = `Dit lijkt een bestand van de soort “${figureKindNames[best.one]}”. Kies dan die soort.`;
  return [{ level: 'notice', row: null, column: null, sentence, check: 'other-kind' }];
}
