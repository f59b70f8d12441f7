/** Who is asked what: the conditions of a questionnaire, parsed once, answered for one person at a time. */
import { type Json, type JsonObject, type Questionnaire, questionsOf } from './question.ts';
import { ConditionRunner } from './survey-js.ts';

export interface Routing {
  /** Starts on one person's answers, which must not change until the turn is over. */
  turnOf(answers: JsonObject): Turn;
}

/** One person's way through the questionnaire. Every condition is worked out at most once. */
export interface Turn {
  /** Is the question shown? All conditions around it must hold; they look at the answers as they stand, as in SurveyJS. */
  shows(question: string): boolean;
  holds(condition: string): boolean;
  /** A condition of a choice, row or column ({item}), or of a validator ({self}). */
  holdsFor(condition: string, local: Json): boolean;
}

export function compileRouting(questionnaire: Questionnaire): Routing {
  const conditions = new Map(questionsOf(questionnaire).map(({ name, conditions: own }) => [name, own]));
  const runners = new Map<string, ConditionRunner>();
  for (const condition of [...conditions.values()].flat())
    runners.set(condition, new ConditionRunner(condition));
  return { turnOf: (answers) => startTurn(answers, conditions, runners) };
}

function startTurn(
  answers: JsonObject,
  conditions: Map<string, string[]>,
  runners: Map<string, ConditionRunner>,
): Turn {
  const outcomes = new Map<string, boolean>();
  const holds = (condition: string): boolean => {
    const known = outcomes.get(condition);
    if (known !== undefined) return known;
    const outcome = runnerOf(condition, runners).runValues(answers);
    outcomes.set(condition, outcome);
    return outcome;
  };
  return {
    shows: (question) => (conditions.get(question) ?? ['false']).every(holds),
    holds,
    holdsFor: (condition, local) =>
      runnerOf(condition, runners).runValues({ ...answers, item: local, choice: local, self: local }),
  };
}

/** Conditions of choices and validators are parsed when they are first met, and kept. */
function runnerOf(condition: string, runners: Map<string, ConditionRunner>): ConditionRunner {
  const known = runners.get(condition);
  if (known !== undefined) return known;
  const runner = new ConditionRunner(condition);
  runners.set(condition, runner);
  return runner;
}
