/** What there is to choose when somebody says how a file is to be read. */
import { createHash } from 'node:crypto';
import type { FigureField, FigureMapping, KeptTable } from './figure-file.ts';

/** Different words of one column that are asked about: a column with more holds something else. */
const mostWords = 40;

/** Words of a file that stand for one of a fixed list. */
export interface WordChoice {
  field: string;
  word: string;
  /** A short name of the word, for forms. */
  mark: string;
  /** What it stands for; null: nobody said so. */
  value: string | null;
}

/** For each field with a fixed list and a column: the words that stand there, in alphabetical order. */
export function wordChoices(
  table: KeptTable,
  fields: FigureField[],
  { columns, words }: Pick<FigureMapping, 'columns' | 'words'>,
): WordChoice[] {
  return fields.flatMap(({ name, words: known }) => {
    const at = table.columns.indexOf(columns[name] ?? '');
    if (known.length === 0 || at < 0) return [];
    const found = [...new Set(table.cells.map((cells) => cells[at] ?? ''))].filter((word) => word !== '');
    if (found.length > mostWords) return [];
    const own = new Map(Object.entries(words[name] ?? {}));
    return found.toSorted().map((word) => ({
      field: name,
      word,
      mark: markOf(word),
      value:
        own.get(word) ?? known.find(({ label }) => label.toLowerCase() === word.toLowerCase())?.value ?? null,
    }));
  });
}

export function markOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
