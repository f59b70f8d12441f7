/** What a row of answers on paper is about: a question, a row of a matrix ("LOK4/gemak"), or the text beside a question. */
import { questionsOf, type Question, type Questionnaire } from '../../../surveys/question.ts';
import { readChoices } from '../../../surveys/reading/choices.ts';
import type { ReadChoice } from '../../../surveys/reading/read-choice.ts';
import { plainHead } from '../file/plain-head.ts';
import { shortened } from '../file/said-place.ts';

export interface PaperQuestion {
  /** As the tables are called: "LOK1", "LOK4/gemak"; "INT2-Comment" is the text beside. */
  key: string;
  question: Question;
  /** Row of a matrix. */
  row: string | null;
  form: 'choice' | 'choices' | 'number' | 'text';
  choices: ReadChoice[];
}

export type FindQuestion = (name: string) => PaperQuestion | { check: string; fault: string };

/** Names are known without regard to capitals, and with any sign between a question and its row. */
export function questionFinder(questionnaire: Questionnaire): FindQuestion {
  const asked = questionsOf(questionnaire).filter(({ kind }) => kind !== 'shown');
  const all = asked.flatMap((question) => paperQuestions(question, questionnaire.locale));
  const byName = new Map(all.map((one) => [plainHead(one.key), one]));
  const matrices = new Map(
    asked.filter(({ kind }) => kind === 'matrix').map((question) => [plainHead(question.name), question]),
  );
  return (name) => {
    const found = byName.get(plainHead(name));
    if (found !== undefined) return found;
    const matrix = matrices.get(plainHead(name));
    if (matrix === undefined)
      return { check: 'unknown-question', fault: `“${shortened(name)}” staat niet in deze vragenlijst.` };
    return {
      check: 'matrix-without-row',
      fault: `${matrix.name} heeft verschillende rijen. Zet de rij erbij, zoals ${matrix.name}/${matrix.rows[0]?.code ?? ''}.`,
    };
  };
}

function paperQuestions(question: Question, locale: string): PaperQuestion[] {
  const { name, kind, element, rows } = question;
  const choices = readChoices(element, locale);
  const beside = { key: `${name}-Comment`, question, row: null, form: 'text', choices: [] } as const;
  switch (kind) {
    case 'single':
    case 'scale':
      return [
        { key: name, question, row: null, form: 'choice', choices },
        { ...beside, choices: [] },
      ];
    case 'multiple':
      return [
        { key: name, question, row: null, form: 'choices', choices },
        { ...beside, choices: [] },
      ];
    case 'matrix': {
      const form = element['cellType'] === 'checkbox' ? 'choices' : 'choice';
      return rows.map(({ code }) => ({ key: `${name}/${code}`, question, row: code, form, choices }));
    }
    case 'number':
      return [{ key: name, question, row: null, form: 'number', choices: [] }];
    case 'text':
      return [{ key: name, question, row: null, form: 'text', choices: [] }];
    case 'shown':
      return [];
  }
}
