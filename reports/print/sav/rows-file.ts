/** Answers of a wave row by row, with nothing that says whose a row is: no id, no weight, no day, no words of people. */
import { compileCheck } from '../../../surveys/answers.ts';
import { codebook } from '../../../surveys/codebook.ts';
import type { Questionnaire } from '../../../surveys/question.ts';
import type { Respondent } from '../../data-column.ts';
import { buildDataset, keyOf } from '../../dataset.ts';
import { dataFileWords } from '../../findings/data-file-language.ts';
import { questionColumns } from './question-columns.ts';
import type { SavFile, SavNumbers, SavTexts } from './sav-file.ts';

export interface Rows {
  questionnaire: Questionnaire;
  /** In the order in which they are written; `profile` holds what may be told. */
  people: Pick<Respondent, 'answers' | 'profile'>[];
  /** Profile variable -> its name for readers, in the order of the columns. */
  profile: Record<string, string>;
}

/** Typed numbers that fewer people than this lie beyond are drawn in to the last that so many lie at or beyond. */
const fewestBeyond = 10;

/** @throws AnswerRefused on answers that are not of this questionnaire */
export function rowsFile(
  { questionnaire, people, profile }: Rows,
  about: Pick<SavFile, 'label' | 'createdAt' | 'documents'>,
): SavFile {
  const check = compileCheck(questionnaire);
  const variables = codebook(questionnaire).filter(({ meaning }) => meaning.profile === null);
  const dataset = buildDataset(variables, people, (answers) => check.asked(answers));
  const speech = { words: dataFileWords(questionnaire.locale), locale: questionnaire.locale };
  const answers = dataset.variables.flatMap((variable) => {
    const column = dataset.columns.get(keyOf(variable));
    if (column === undefined) throw new Error(`${keyOf(variable)} is not in the dataset`);
    const columns = questionColumns(variable, column, speech);
    return column.kind === 'numbers'
      ? [{ ...columns, variables: columns.variables.map(drawnIn) }]
      : [columns];
  });
  const bands = Object.entries(profile).map(([name, label]): SavTexts => ({
    kind: 'texts',
    name,
    label,
    measure: 'nominal',
    values: people.map((person) => person.profile[name] ?? ''),
    valueLabels: [],
  }));
  return {
    ...about,
    variables: [...bands, ...answers.flatMap((columns) => columns.variables)],
    weight: null,
    sets: answers.flatMap(({ sets }) => sets),
  };
}

/** The largest of a village, or the smallest, is somebody whom others know. */
function drawnIn(variable: SavNumbers): SavNumbers {
  const isMissing = (value: number): boolean =>
    variable.missing !== null &&
    ('codes' in variable.missing
      ? variable.missing.codes.includes(value)
      : value >= variable.missing.from && value <= variable.missing.to);
  const typed = variable.values
    .filter((value): value is number => value !== null && !isMissing(value))
    .toSorted((one, other) => one - other);
  const [low, high] = [typed[fewestBeyond - 1], typed.at(-fewestBeyond)];
  // Fewer than twice as many people: nothing of the numbers can be told.
  const isTellable = low !== undefined && high !== undefined && low <= high;
  const values = variable.values.map((value) => {
    if (value === null || isMissing(value)) return value;
    return isTellable ? Math.min(Math.max(value, low), high) : null;
  });
  return { ...variable, values };
}
