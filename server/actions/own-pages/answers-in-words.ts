/** Answers as a person can read them: the question, and the words of what was picked. */
import {
  type Json,
  type JsonObject,
  type Question,
  type Questionnaire,
  questionsOf,
} from '../../../surveys/question.ts';

export interface AnswerInWords {
  question: string;
  /** Code of the line of a grid. */
  item: string | null;
  title: string;
  itemTitle: string | null;
  /** As it is stored. */
  value: Json;
  /** One for each thing that was picked; what was typed, as it was typed. */
  answers: string[];
}

/** In the order of the questionnaire; a question without an answer is left out. */
export function answersInWords(questionnaire: Questionnaire, given: JsonObject): AnswerInWords[] {
  return questionsOf(questionnaire).flatMap((question) => {
    const value = given[question.name];
    const beside = given[`${question.name}-Comment`];
    const own = value === undefined || value === null ? [] : answersTo(question, value);
    return beside === undefined || beside === null
      ? own
      : [...own, said(question, null, beside, wordsFor({ choices: [] }, beside))];
  });
}

function answersTo(question: Question, value: Json): AnswerInWords[] {
  if (question.kind !== 'matrix') return [said(question, null, value, wordsFor(question, value))];
  const rows = typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
  return question.rows.flatMap((row) => {
    const picked = rows[row.code];
    return picked === undefined || picked === null
      ? []
      : [said(question, row, picked, wordsFor(question, picked))];
  });
}

function said(
  { name, title }: Question,
  row: { code: string; label: string } | null,
  value: Json,
  answers: string[],
): AnswerInWords {
  return { question: name, item: row?.code ?? null, title, itemTitle: row?.label ?? null, value, answers };
}

function wordsFor({ choices }: Pick<Question, 'choices'>, value: Json): string[] {
  return [value].flat().map((one) => {
    const code = typeof one === 'object' ? JSON.stringify(one) : String(one);
    return choices.find((choice) => choice.code === code)?.label ?? code;
  });
}
