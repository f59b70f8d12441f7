/** A resident with a form on paper: reads the line above each question, answers it or passes over it, and follows "ga naar". */
import type { Filter } from '../../surveys/paper/filter.ts';
import { type Numbered, numberQuestions } from '../../surveys/paper/number-questions.ts';
import { type PaperQuestion, paperQuestions } from '../../surveys/paper/paper-questions.ts';
import { filterOf } from '../../surveys/paper/read-filter.ts';
import { type JsonObject, type Question, type Questionnaire, questionsOf } from '../../surveys/question.ts';
import { isScalar } from '../../surveys/reading/json.ts';
import { readChoices } from '../../surveys/reading/choices.ts';
import type { Draw } from '../surveys/seeded.ts';

export interface FilledIn {
  answers: JsonObject;
  /** Names of the questions that the resident came to and was to answer. */
  asked: string[];
  /** Lines that could not be put in terms of the form; the resident guessed them with `guess`. */
  guessed: number;
  jumps: number;
}

interface Paper {
  asked: PaperQuestion[];
  conditions: Numbered[];
}

const made = new WeakMap<Questionnaire, Paper>();

/** Made once for all who fill it in. */
export function paperOf(questionnaire: Questionnaire): Paper {
  const known = made.get(questionnaire);
  if (known !== undefined) return known;
  const paper = { asked: paperQuestions(questionnaire), conditions: numberQuestions(questionnaire) };
  made.set(questionnaire, paper);
  return paper;
}

export function fillIn(
  questionnaire: Questionnaire,
  draw: Draw,
  guess: (question: string, answers: JsonObject) => boolean,
): FilledIn {
  const all = questionsOf(questionnaire);
  const { asked, conditions } = paperOf(questionnaire);
  const filled: FilledIn = { answers: {}, asked: [], guessed: 0, jumps: 0 };
  let from: number | 'end' = 1;
  asked.forEach(({ number, question, goTo }, i) => {
    if (number === null || from === 'end' || number < from) return;
    const condition = conditions[i]?.condition;
    const filter = condition === undefined ? null : filterOf(condition, all);
    if (filter === null) filled.guessed += 1;
    const meant = filter === null ? guess(question.name, filled.answers) : isMet(filter, filled.answers);
    if (!meant) return;
    filled.asked.push(question.name);
    const value = answerTo(question, draw);
    if (value === null) return;
    filled.answers[question.name] = value;
    const crossed = crossesAt(filled.answers, question.name, null);
    if (question.choices.some(({ code, other }) => other && crossed.includes(code)))
      filled.answers[`${question.name}-Comment`] = 'iets';
    const target = goTo.get(crossed.length === 1 ? crossed.join() : '');
    if (target === undefined) return;
    from = target;
    filled.jumps += 1;
  });
  return filled;
}

function answerTo(question: Question, draw: Draw): JsonObject[string] | null {
  const choices = readChoices(question.element, 'nl');
  if (!question.required && draw.chance(0.2)) return null;
  switch (question.kind) {
    case 'single':
    case 'scale':
      return draw.oneOf(choices).value;
    case 'multiple': {
      const several = draw.some(choices.filter(({ exclusive }) => !exclusive)).map(({ value }) => value);
      return several.length === 0 || draw.chance(0.3) ? [draw.oneOf(choices).value] : several;
    }
    case 'number':
      return draw.below(10);
    case 'matrix':
      return Object.fromEntries(question.rows.map(({ code }) => [code, draw.oneOf(choices).value]));
    case 'text':
    case 'shown':
      return draw.oneOf(['ja', 'iets']);
  }
}

/** Looks at the crosses on the form alone, as a resident does. */
function isMet(filter: Filter, answers: JsonObject): boolean {
  switch (filter.kind) {
    case 'fixed':
      return filter.holds;
    case 'all':
      return filter.parts.every((part) => isMet(part, answers));
    case 'any':
      return filter.parts.some((part) => isMet(part, answers));
    case 'picked': {
      const crossed = crossesAt(answers, filter.question, filter.row);
      return crossed.length === 0 ? filter.blank : crossed.some((code) => filter.codes.includes(code));
    }
    case 'ticked': {
      const crossed = crossesAt(answers, filter.question, null);
      const has = (code: string): boolean => crossed.includes(code);
      return (filter.every ? filter.codes.every(has) : filter.codes.some(has)) !== filter.not;
    }
    case 'answered':
      return (
        (answers[filter.beside ? `${filter.question}-Comment` : filter.question] !== undefined) !== filter.not
      );
    case 'wrote': {
      const written = crossesAt(answers, filter.question, null);
      return written.some((one) => compare(filter.sign, one, filter.value)) !== filter.not;
    }
    case 'counted':
      return (
        compare(filter.sign, String(crossesAt(answers, filter.question, null).length), filter.value) !==
        filter.not
      );
  }
}

function crossesAt(answers: JsonObject, question: string, row: string | null): string[] {
  const value = answers[question];
  const crossed = row === null ? value : (value as JsonObject | undefined)?.[row];
  if (crossed === undefined) return [];
  return (Array.isArray(crossed) ? crossed : [crossed]).filter(isScalar).map(String);
}

function compare(sign: string, written: string, value: string): boolean {
  const difference = Number(written) - Number(value);
  const outcomes: Record<string, boolean> = {
    equal: written === value,
    greater: difference > 0,
    less: difference < 0,
    greaterorequal: difference >= 0,
    lessorequal: difference <= 0,
  };
  return outcomes[sign] === true;
}
