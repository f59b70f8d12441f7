/** Reads answers on paper that staff typed, papier.csv, against the questionnaire they were asked by. */
import { compileCheck } from '../../../surveys/answers.ts';
import type { Questionnaire } from '../../../surveys/question.ts';
import type { FigureMapping } from '../../actions/figure-file.ts';
import type { IsoDay } from '../../actions/iso-day.ts';
import { textOf } from '../kinds/kind.ts';
import type { Remark, TextTable } from '../text-table.ts';
import { checkForm, type CheckedForm } from './check-form.ts';
import { formsThatCount, saySecondEntries } from './compare-forms.ts';
import { readAnswer } from './paper-answer.ts';
import { paperColumns } from './paper-columns.ts';
import { paperForms, type PaperRow } from './paper-form.ts';
import { questionFinder, type FindQuestion } from './paper-question.ts';
import { mappingFor, personRows, type PersonRow } from './person-rows.ts';

export interface PaperReading {
  mapping: Partial<FigureMapping> | null;
  questionnaire: Questionnaire;
  /** Last day on which answers count; null: not known. */
  closesOn: IsoDay | null;
}

export interface ReadPaper {
  /** In the order of the file, without the second entries. */
  forms: CheckedForm[];
  /** Those that count: one a person. */
  counting: Set<CheckedForm>;
}

export function readPaper(
  table: TextTable,
  { mapping: asked, questionnaire, closesOn }: PaperReading,
  say: (remark: Remark) => void,
): ReadPaper {
  const find = questionFinder(questionnaire);
  const check = compileCheck(questionnaire);
  const mapping = mappingFor(paperColumns, table, asked);
  /** Codes of forms of which a row could not be read. */
  const broken = new Set<string>();
  const rows: PaperRow[] = [];
  for (const row of personRows(paperColumns, table, mapping, say)) {
    const read = paperRow(row, find);
    if (read === null) broken.add(textOf(row.values, 'code'));
    else rows.push(read);
  }
  sayWaves(rows);
  const entered = paperForms(rows);
  const first = entered.filter(({ isSecondEntry }) => !isSecondEntry);
  const forms = first.map((form) => checkForm(form, check, !broken.has(form.code)));
  const counting = formsThatCount(forms, closesOn);
  saySecondEntries(
    first,
    entered.filter(({ isSecondEntry }) => isSecondEntry),
  );
  return { forms, counting };
}

/** Null: it cannot be read, which was said. */
function paperRow({ values, place }: PersonRow, find: FindQuestion): PaperRow | null {
  const asked = find(textOf(values, 'question'));
  if ('fault' in asked) {
    place.fault(asked.check, 'question', asked.fault);
    return null;
  }
  const text = textOf(values, 'answer');
  const answer = text === '' ? { values: [] } : readAnswer(asked, text);
  if ('fault' in answer) {
    place.fault(answer.check, 'answer', answer.fault);
    return null;
  }
  const row = {
    code: textOf(values, 'code'),
    wave: textOf(values, 'wave'),
    enteredBy: textOf(values, 'enteredBy'),
    enteredOn: textOf(values, 'enteredOn'),
    isSecondEntry: values['isSecondEntry'] === 'yes',
  };
  return { ...row, asked, values: answer.values, place };
}

/** One questionnaire is of one wave. */
function sayWaves(rows: PaperRow[]): void {
  const named = rows.filter(({ wave }) => wave !== '');
  const [first] = named;
  for (const { wave, place } of named)
    if (first !== undefined && wave !== first.wave)
      place.fault(
        'other-wave',
        'wave',
        `dit is een andere golf dan in rij ${first.place.line}. Maak van elke golf een bestand.`,
      );
}
