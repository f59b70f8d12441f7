/** An indicator derived from answers -> a variable that is counted like a question with yes and no. */
import type { DerivedIndicator } from './question.ts';
import { readMeaning } from './reading/meaning.ts';
import type { Variable } from './variable.ts';

/** @param asked the variables of the questionnaire's own questions; those of all its parts are among them */
export function derivedVariable(indicator: DerivedIndicator, asked: Variable[]): Variable {
  const parts = indicator.parts.flatMap(({ question, item }) =>
    asked.filter((variable) => variable.question === question && variable.item === item),
  );
  return {
    question: indicator.name,
    item: null,
    kind: 'single',
    title: indicator.title,
    itemTitle: null,
    categories: indicator.choices.map(({ code, label }) => ({ code, label })),
    outside: outsideOf(parts),
    meaning: {
      ...readMeaning({}, []),
      base: indicator.base,
      sensitive: parts.some(({ meaning }) => meaning.sensitive),
    },
    source: indicator,
  };
}

/** Who gave no opinion on a part is outside in the words of that part, said once. */
function outsideOf(parts: Variable[]): Variable['outside'] {
  const all = parts.flatMap(({ outside }) => outside);
  return all.filter(
    ({ label, why }, i) => all.findIndex((one) => one.label === label && one.why === why) === i,
  );
}
