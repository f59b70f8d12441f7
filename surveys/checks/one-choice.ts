import type { Json } from '../question.ts';
import { isScalar } from '../reading/json.ts';
import type { ReadChoice } from '../reading/read-choice.ts';
import { found, type Judged } from './problem.ts';

export type ChoiceCheck = (value: Json) => Judged<string | number | boolean>;

/** One of the choices. "5" and 5 are the same choice; kept is the value as it stands in the questionnaire. */
export function checkOneChoice(choices: ReadChoice[], place: string | null = null): ChoiceCheck {
  const valueByCode = new Map(choices.map(({ code, value }) => [code, value]));
  return (value) => {
    if (!isScalar(value)) return found('wrong-type', 'one choice', place);
    const kept = valueByCode.get(String(value));
    return kept === undefined
      ? found('unknown-choice', 'one of the choices in the list', place)
      : { value: kept };
  };
}
