import { isEmpty } from '../checks/empty.ts';
import type { Answers } from '../checks/problem.ts';
import { type Json, type JsonObject, type Question, type Questionnaire, questionsOf } from '../question.ts';
import { isPlainObject, isScalar } from '../reading/json.ts';
import { compileRouting, type Turn } from '../routing.ts';
import { compileOffered, type Offered } from './offered-in.ts';

interface Asked {
  question: Question;
  offered: (turn: Turn) => Offered;
  /** Place of the first question that may look at this one's answer; its own place when none before it does. */
  lookedAtFrom: number;
}

/**
 * Leaves out what is answered to questions, choices and rows that are hidden now. One that goes may hide or show the next,
 * so the first in the order of the questionnaire goes, and then it looks again: as SurveyJS with clearInvisibleValues
 * "onHidden", where an answer disappears at the moment its question does.
 */
export function compileOnlyShown(questionnaire: Questionnaire): (answers: Answers) => Answers {
  const routing = compileRouting(questionnaire);
  const questions = questionsOf(questionnaire);
  const looks = questions.map(({ element, conditions }) =>
    JSON.stringify([element, conditions]).toLowerCase(),
  );
  const asked = questions.map((question, place): Asked => {
    const first = looks.findIndex((text) => text.includes(`{${question.name.toLowerCase()}`));
    const lookedAtFrom = first < 0 ? place : Math.min(place, first);
    return { question, offered: compileOffered(question, questionnaire), lookedAtFrom };
  });
  return (answers) => {
    let kept = answers;
    let turn = routing.turnOf(kept);
    for (let place = 0; place < asked.length;) {
      const one = asked[place];
      const less = one === undefined ? null : withoutHidden(kept, one, turn);
      // What stands before the first that looks at this answer is as it was.
      place = less === null ? place + 1 : (one?.lookedAtFrom ?? 0);
      if (less === null) continue;
      kept = less;
      turn = routing.turnOf(kept);
    }
    return kept;
  };
}

/** Null when what is answered to this question is shown. */
function withoutHidden(answers: Answers, { question, offered }: Asked, turn: Turn): Answers | null {
  const { name } = question;
  const beside = `${name}-Comment`;
  const answer = answers[name];
  if (answer === undefined && answers[beside] === undefined) return null;
  if (!turn.shows(name)) return without(answers, [name, beside]);
  const picked = answer === undefined ? undefined : onlyOffered(answer, offered(turn));
  if (picked === answer) return null;
  return picked === undefined ? without(answers, [name]) : { ...answers, [name]: picked };
}

/** The same answer when all of it is there to be picked; undefined when nothing is left of it. */
function onlyOffered(answer: Json, { hidden }: Offered): Json | undefined {
  if (hidden.choices.size === 0 && hidden.rows.size === 0) return answer;
  if (isPlainObject(answer)) return onlyCells(answer, hidden);
  const values = [answer].flat();
  const left = values.filter((value) => !(isScalar(value) && hidden.choices.has(String(value))));
  if (left.length === values.length) return answer;
  return Array.isArray(answer) && left.length > 0 ? left : undefined;
}

function onlyCells(cells: JsonObject, { rows, choices }: Offered['hidden']): Json | undefined {
  const entries = Object.entries(cells);
  const left = entries.filter(
    ([row, column]) => !rows.has(row) && !(isScalar(column) && choices.has(String(column))),
  );
  if (left.length === entries.length) return cells;
  const kept = Object.fromEntries(left);
  return isEmpty(kept) ? undefined : kept;
}

function without(answers: Answers, names: string[]): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([name]) => !names.includes(name)));
}
