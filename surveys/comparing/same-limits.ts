/** How many answers may be ticked: a share of "at most three" is another share than one of "all that apply". */
import type { Question } from '../question.ts';
import { numberProperty } from '../reading/json.ts';
import type { Difference, PairOf } from './difference.ts';

export function limitsDifference({ was, is }: PairOf<Question>): Difference | null {
  return was.kind === 'multiple' && limitsOf(was) !== limitsOf(is) ? { kind: 'limits' } : null;
}

/** No limit is written as 0 in SurveyJS, or not at all. */
function limitsOf({ element, choices }: Question): string {
  const counts = ['minSelectedChoices', 'maxSelectedChoices'].map(
    (name) => numberProperty(element, name) ?? 0,
  );
  const alone = choices.filter(({ exclusive }) => exclusive).map(({ code }) => code);
  return JSON.stringify([...counts, ...alone]);
}
