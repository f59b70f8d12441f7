/** Keeps in which columns something about a person was seen, and where first. Never what it was. */
import type { Remark, TextRow } from '../text-table.ts';
import { personalContent, type PersonalContent } from './personal-content.ts';
import { saidPlace, shortened } from './said-place.ts';
import type { TableColumn } from './table-columns.ts';
import type { FileWish } from './table-source.ts';

const words: Record<PersonalContent, string> = {
  'national-number': 'een rijksregisternummer',
  'e-mail': 'een e-mailadres',
  phone: 'een telefoonnummer',
};

export interface FoundPersons {
  /**
   * What is wrong in a column that is asked for; of the others the first place is kept.
   * @param whole all cells, with a new line between, so that no number goes over two
   */
  look(row: TextRow & { whole: string }): Remark[];
  /** Heads of columns to leave out. */
  dropped(): string[];
  remarks(): Remark[];
}

/** @param asked by column: it cannot be left out, so that a person in it is a fault */
export function foundPersons(
  columns: TableColumn[],
  asked: boolean[],
  persons: FileWish['persons'],
): FoundPersons {
  const found = new Map<TableColumn, { line: number; content: PersonalContent }>();
  const counts = (content: PersonalContent | null): content is PersonalContent =>
    content !== null && (persons === 'left-out' || content === 'national-number');
  return {
    look({ line, cells, whole }) {
      if (!counts(personalContent(whole))) return [];
      return columns.flatMap((column, at) => {
        const content = found.has(column) ? null : personalContent(cells[at] ?? '');
        if (!counts(content)) return [];
        if (asked[at] === true && persons === 'left-out') return [unwanted(column.name, line, content)];
        found.set(column, { line, content });
        return [];
      });
    },
    dropped: () => (persons === 'left-out' ? [...found.keys()].map(({ name }) => name) : []),
    remarks: () =>
      [...found].map(([{ name }, { line, content }]) =>
        persons === 'left-out' ? dropped(name, line, content) : refused(name, line),
      ),
  };
}

function dropped(name: string, row: number, content: PersonalContent): Remark {
  const sentence = `Kolom '${shortened(name)}' is weggelaten: in rij ${row} staat ${words[content]}, en gegevens van personen bewaren wij hier niet.`;
  return { level: 'notice', row, column: name, sentence, check: 'personal-content' };
}

function unwanted(name: string, row: number, content: PersonalContent): Remark {
  const sentence = `${saidPlace(row, name)}hier staat ${words[content]}. Maak de cel leeg of verbeter haar: gegevens van personen bewaren wij hier niet.`;
  return { level: 'fault', row, column: name, sentence, check: 'personal-content' };
}

function refused(name: string, row: number): Remark {
  const sentence = `${saidPlace(row, name)}hier staat een rijksregisternummer. Haal het overal uit het bestand: wij mogen het niet bewaren.`;
  return { level: 'fault', row, column: name, sentence, check: 'national-number' };
}
