import type { Answers } from '../checks/problem.ts';
import { type Questionnaire, questionsOf } from '../question.ts';
import type { Routing } from '../routing.ts';

/**
 * Leaves out what is answered to questions that are hidden now. One that goes may hide the next, so it looks again until
 * nothing changes: as SurveyJS with clearInvisibleValues "onHidden".
 */
export function onlyShown(answers: Answers, questionnaire: Questionnaire, routing: Routing): Answers {
  const names = questionsOf(questionnaire).map(({ name }) => name);
  let kept = answers;
  for (;;) {
    const turn = routing.turnOf(kept);
    const hidden = names.filter((name) => isAnswered(kept, name) && !turn.shows(name));
    if (hidden.length === 0) return kept;
    const gone = new Set(hidden.flatMap((name) => [name, `${name}-Comment`]));
    kept = Object.fromEntries(Object.entries(kept).filter(([name]) => !gone.has(name)));
  }
}

function isAnswered(answers: Answers, name: string): boolean {
  return Object.hasOwn(answers, name) || Object.hasOwn(answers, `${name}-Comment`);
}
