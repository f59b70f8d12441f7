/** An indicator derived from answers: made of the same answers, to questions that were themselves the same. */
import { type DerivedIndicator, type Question, type Questionnaire, questionsOf } from '../question.ts';
import { choicesDifference } from './same-choices.ts';
import type { Difference, PairOf } from './difference.ts';
import { limitsDifference } from './same-limits.ts';
import { routingDifference } from './same-routing.ts';
import { kindDifference, rowDifference, wordingDifference } from './same-wording.ts';

/** Title and labels of an indicator are words of the report, which no resident was asked. */
export function derivedDifference(
  indicators: PairOf<DerivedIndicator>,
  waves: PairOf<Questionnaire>,
): Difference | null {
  if (partsOf(indicators.was) !== partsOf(indicators.is)) return { kind: 'net', code: '1' };
  for (const { question, item } of indicators.is.parts) {
    const [was, is] = [questionNamed(question, waves.was), questionNamed(question, waves.is)];
    const difference = partDifference({ was, is }, item, waves);
    if (difference !== null) return difference;
  }
  return null;
}

/** In any order: a part more or a code more is another indicator. */
function partsOf({ parts }: DerivedIndicator): string {
  const sorted = parts.map(({ question, item, codes }) => [question, item, codes.toSorted()]);
  return JSON.stringify(sorted.map((part) => JSON.stringify(part)).toSorted());
}

function partDifference(
  questions: PairOf<Question>,
  item: string | null,
  waves: PairOf<Questionnaire>,
): Difference | null {
  return (
    kindDifference(questions) ??
    wordingDifference(questions) ??
    rowDifference({ was: rowLabel(questions.was, item), is: rowLabel(questions.is, item) }) ??
    choicesDifference(questions) ??
    limitsDifference(questions) ??
    routingDifference(questions, waves)
  );
}

function questionNamed(name: string, questionnaire: Questionnaire): Question {
  const question = questionsOf(questionnaire).find((one) => one.name === name);
  if (question === undefined) throw new Error(`${name} is not in the questionnaire`);
  return question;
}

function rowLabel({ rows }: Question, item: string | null): string | null {
  return rows.find(({ code }) => code === item)?.label ?? null;
}
