/** A form on paper as the fields of a screen: one a question, one a row of a matrix, one for words beside an answer. */
import type { PaperQuestion } from '../paper/paper-questions.ts';
import type { Question } from '../question.ts';
import { numberProperty, objectsOf, property, textProperty } from '../reading/json.ts';
import type { FieldKind, NumberLimits, PrintedAnswer } from './read-field.ts';

export interface PaperField {
  /** v4, v4-a, v4-tekst */
  name: string;
  /** As printed before the question. */
  number: number;
  /** "4", "4a" or "4, in eigen woorden" */
  called: string;
  question: string;
  /** Code of the row of a matrix. */
  row: string | null;
  /** The words beside an answer, kept as NAME-Comment. */
  beside: boolean;
  kind: FieldKind;
  label: string;
  answers: PrintedAnswer[];
  /** Of a typed number. */
  limits: NumberLimits;
  /** Words that may take more than a line. */
  long: boolean;
}

export function paperFields(questions: PaperQuestion[]): PaperField[] {
  return questions.flatMap(({ number, question, answers, rows }) => {
    if (number === null) return [];
    const common = {
      number,
      question: question.name,
      answers,
      beside: false,
      long: false,
      limits: limitsOf(question),
    };
    const own = (part: Partial<PaperField> = {}): PaperField => ({
      ...common,
      name: `v${number}`,
      called: String(number),
      row: null,
      kind: kindOf(question),
      label: question.title,
      long: question.type === 'comment',
      ...part,
    });
    const fields =
      question.kind === 'matrix'
        ? rows.map(({ letter, code, label }) =>
            own({ name: `v${number}-${letter}`, called: `${number}${letter}`, row: code, label }),
          )
        : [own()];
    return hasWords(question) ? [...fields, own(besideOf(number))] : fields;
  });
}

function besideOf(number: number): Partial<PaperField> {
  return {
    name: `v${number}-tekst`,
    called: `${number}, in eigen woorden`,
    beside: true,
    kind: 'text',
    label: 'Wat erbij geschreven staat',
    answers: [],
    long: false,
  };
}

function hasWords({ choices, element }: Question): boolean {
  return choices.some(({ other }) => other) || property(element, 'showCommentArea', 'hasComment') === true;
}

/** As the question has them itself, or a validator of it. */
function limitsOf({ kind, element }: Question): NumberLimits {
  if (kind !== 'number') return { least: null, most: null };
  const numeric = objectsOf(element['validators']).find(({ type }) => type === 'numeric') ?? {};
  return {
    least: numberProperty(element, 'min') ?? numberProperty(numeric, 'minValue'),
    most: numberProperty(element, 'max') ?? numberProperty(numeric, 'maxValue'),
  };
}

function kindOf({ kind, element }: Question): FieldKind {
  if (kind === 'single' || kind === 'scale' || kind === 'matrix') return 'one';
  if (kind === 'multiple') return 'several';
  if (kind === 'number') return 'number';
  const input = textProperty(element, 'inputType');
  return input === 'date' || input === 'month' ? input : 'text';
}
