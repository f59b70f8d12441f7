/** Takes one person's answers: checked, split from the person, stored exactly once, acknowledged after the commit. */
import type { AnswerProblem } from '../../surveys/answers.ts';
import type { Json } from '../../surveys/question.ts';
import { sentenceFor } from '../../surveys/wording.ts';
import { fieldedQuestionnaire } from './fielded-questionnaire.ts';
import { findParticipation, whyShut } from './find-participation.ts';
import { responseOf } from './response-of.ts';
import { splitAnswers } from './split-answers.ts';
import type { World } from './world.ts';

export type Submission =
  | { state: 'stored' | 'same' | 'different' | 'closed' | 'not-yet' | 'unknown' }
  | { state: 'refused'; problems: AnswerProblem[]; sentences: string[] };

/** Nothing is stored unless the state is "stored"; "same" means these answers were already there. */
export async function submitAnswers(
  world: World,
  secret: string,
  sent: Json | undefined,
): Promise<Submission> {
  const found = await findParticipation(world, secret);
  if (found === null) return { state: 'unknown' };
  const shut = whyShut(found.wave);
  // A retry of an answer that is already in must hear so, even when the wave has closed meanwhile.
  if (shut !== null && !found.answered) return { state: shut };
  const { questionnaire, check } = await fieldedQuestionnaire(world, found.wave);
  const checked = check.check(sent);
  if (!checked.ok) {
    const sentences = checked.problems.map((problem) => sentenceFor(problem, questionnaire));
    return { state: 'refused', problems: checked.problems, sentences };
  }
  const split = splitAnswers(questionnaire, checked.answers);
  const { response, openTexts } = await responseOf(world, found, split, 'web');
  return { state: await world.answers.responses.add(response, openTexts) };
}
