/** The published cells as one flat list, for a pivot table or a program. */
import type { Cell } from 'write-excel-file/node';
import type { ReleaseFigures } from '../../compose/release-figures.ts';
import { figureColumns, type Field } from '../figures/figure-columns.ts';
import { wordsOfFigures } from '../figures/words-of-figures.ts';
import { numberCell, styles, textCell, type SheetOf } from './cells.ts';
import { workbookWords } from './workbook-words.ts';

export function figuresSheet({ language, cells }: ReleaseFigures): SheetOf {
  const { heads, codes } = wordsOfFigures(language);
  const written = (field: Field): Cell => {
    if (field === null) return null;
    if ('number' in field) return numberCell(field.number, 'General');
    if ('code' in field) return textCell(codes[field.code], { wrap: false });
    return textCell('text' in field ? field.text : field.day, { wrap: false });
  };
  return {
    sheet: workbookWords(language).sheets.figures,
    data: [
      figureColumns.map(({ name }) => textCell(heads[name], styles.head)),
      ...cells.map((cell) => figureColumns.map(({ field }) => written(field(cell)))),
    ],
    columns: figureColumns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape',
  };
}
