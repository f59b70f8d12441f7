/** A form on paper as a page to type it on: every question as numbered, what was typed and what that means. */
import type { Entered } from '../../actions/enter-paper-answers.ts';
import type { OpenPaper } from '../../actions/open-paper-entry.ts';
import {
  echoOf,
  isAnswer,
  type PrintedAnswer,
  type Reading,
  skipWords,
} from '../../../surveys/paper-entry/read-field.ts';
import type { PaperField } from '../../../surveys/paper-entry/paper-fields.ts';
import { readEntry, readingOf, type Typed } from '../../../surveys/paper-entry/read-entry.ts';

export interface FieldView {
  name: string;
  /** Row of a matrix, or what is typed here when it is not the answer itself; null for the question's own field. */
  label: string | null;
  letter: string | null;
  kind: PaperField['kind'];
  long: boolean;
  value: string;
  echo: string;
  state: Reading['state'];
  /** For the script: what is printed, with its label. */
  answers: string;
  /** For the script: NumberLimits. */
  limits: string;
}

export interface QuestionView {
  number: number;
  title: string;
  onlyIf: string | null;
  /** "1 = elke dag · 2 = wekelijks" */
  printed: string;
  skipped: boolean;
  /** It is skipped, and filled in all the same. */
  against: boolean;
  /** What is said of that; empty for a question that is asked. */
  skipWords: string;
  fields: FieldView[];
}

export interface PaperEntryView {
  wave: string;
  address: string;
  code: string;
  late: boolean;
  inTime: boolean;
  stands: boolean;
  /** Typed for the second time; by the same person as the first. */
  second: 'no' | 'other' | 'same';
  error: string | null;
  faults: { field: string; sentence: string }[];
  doubts: { field: string; sentence: string }[];
  /** Somebody only wanted to look, and all is well. */
  allWell: boolean;
  questions: QuestionView[];
}

export interface SentEntry {
  code: string;
  typed: Typed;
  stands: boolean;
  inTime: boolean;
}

export function paperEntryView(
  open: OpenPaper,
  person: string,
  sent: SentEntry,
  refused: Extract<Entered, { state: 'refused' }> | null,
): PaperEntryView {
  const { faults = [], doubts = [], error = null } = refused ?? {};
  return {
    wave: open.wave.id,
    address: `/beheer/golven/${open.wave.id}/invoer`,
    code: shownCode(sent.code),
    late: open.late,
    inTime: sent.inTime,
    stands: sent.stands,
    second: open.typedBy === null ? 'no' : open.typedBy === person ? 'same' : 'other',
    error,
    faults,
    doubts,
    allWell: refused !== null && error === null && faults.length === 0 && doubts.length === 0,
    questions: questionsOf(open, sent.typed),
  };
}

/** "KHM4 7RT2": as printed. */
export function shownCode(code: string): string {
  return code
    .replaceAll(/[\s\p{Pd}]/gu, '')
    .toUpperCase()
    .replace(/^(.{4})(.{4})$/u, '$1 $2');
}

/** Names of the fields of questions that are skipped with these answers, for the script. */
export function skippedQuestions({ form }: OpenPaper, typed: Typed): Set<number> {
  const asked = form.check.asked(readEntry(form.fields, typed).answers);
  return new Set(form.fields.flatMap(({ question, number }) => (asked.has(question) ? [] : [number])));
}

function questionsOf(open: OpenPaper, typed: Typed): QuestionView[] {
  const skipped = skippedQuestions(open, typed);
  return open.form.questions.flatMap(({ number, question, answers, onlyIf }) => {
    if (number === null) return [];
    const fields = open.form.fields.filter((field) => field.number === number);
    const isSkipped = skipped.has(number);
    const against = isSkipped && fields.some((field) => isAnswer(readingOf(field, typed)));
    return [
      {
        number,
        title: question.title,
        onlyIf,
        printed: printedOf(answers),
        skipped: isSkipped,
        against,
        skipWords: isSkipped ? skipWords(against) : '',
        fields: fields.map((field) => fieldView(field, typed)),
      },
    ];
  });
}

export function printedOf(answers: Pick<PrintedAnswer, 'print' | 'label'>[]): string {
  return answers.map(({ print, label }) => `${print} = ${label}`).join(' · ');
}

export function fieldView(field: PaperField, typed: Typed): FieldView {
  const { name, kind, long, row, beside, answers, limits, label } = field;
  const reading = readingOf(field, typed);
  return {
    name,
    label: row !== null || beside ? label : null,
    letter: row === null ? null : name.slice(name.indexOf('-') + 1),
    kind,
    long,
    value: typed[name] ?? '',
    echo: echoOf(reading, answers),
    state: reading.state,
    answers: JSON.stringify(answers),
    limits: JSON.stringify(limits),
  };
}
