/** What is said of an answer that does not fit, to somebody with the form in their hand. */
import type { AnswerProblem } from '../answers.ts';
import { type Questionnaire, questionsOf } from '../question.ts';
import { requestFor, sentenceFor } from '../wording.ts';
import type { PaperField } from './paper-fields.ts';

export interface EntrySentence {
  /** Where the cursor goes. */
  field: string;
  sentence: string;
}

export function entrySentence(
  problem: AnswerProblem,
  fields: PaperField[],
  questionnaire: Questionnaire,
): EntrySentence {
  const own = fields.filter(({ question }) => question === problem.question);
  const placed =
    problem.place === 'Comment'
      ? own.find(({ beside }) => beside)
      : own.find(({ row }) => row === problem.place && row !== null);
  const field = placed ?? own[0];
  const name = field?.name ?? '';
  if (field === undefined) return { field: name, sentence: sentenceFor(problem, questionnaire, 'nl-u') };
  if (problem.code !== 'not-asked')
    return {
      field: name,
      sentence: `Vraag ${field.called}: ${requestFor(problem, questionnaire, 'nl-u')}`,
    };
  if (field.beside)
    return {
      field: name,
      sentence: `Bij vraag ${field.number} staat tekst, maar “andere” is niet aangekruist.`,
    };
  const deciders = decidersOf(problem.question, fields, questionnaire);
  const why = deciders === '' ? 'ze hoorde er niet bij' : `${deciders} dat ze overgeslagen moest worden`;
  return { field: name, sentence: `Vraag ${field.called} is ingevuld, maar ${why}.` };
}

/** "vraag 4 zegt", "vraag 4 en 6 zeggen": the questions that the conditions look at, as numbered on paper. */
function decidersOf(question: string, fields: PaperField[], questionnaire: Questionnaire): string {
  const conditions = questionsOf(questionnaire).find(({ name }) => name === question)?.conditions ?? [];
  const names = conditions.flatMap((condition) =>
    [...condition.matchAll(/\{([^}]+)\}/gu)].map(([, name = '']) => rootOf(name.trim())),
  );
  const numbers = fields
    .filter(({ question: one }) => names.includes(one.toLowerCase()))
    .map(({ number }) => number);
  const distinct = [...new Set(numbers)];
  if (distinct.length === 0) return '';
  return `vraag ${distinct.join(' en ')} ${distinct.length === 1 ? 'zegt' : 'zeggen'}`;
}

/** "LOK4.gemak" and "lok4-Comment" look at lok4. */
function rootOf(name: string): string {
  return name.toLowerCase().replace(/[.[].*$|-comment$/u, '');
}
