/** How a question is answered, where that is not plain: several crosses, how many, from which number to which. */
import type { PaperQuestion } from '../../../surveys/paper/paper-questions.ts';
import { numberProperty } from '../../../surveys/reading/json.ts';
import { boundOf } from './writing-pieces.ts';

export function hintsOf(asked: PaperQuestion): string[] {
  const { kind, description } = asked.question;
  const own =
    description === null || (kind === 'multiple' && /m[eé]{2}r dan [eé]{2}n antwoord/i.test(description))
      ? []
      : [description];
  switch (kind) {
    case 'multiple':
      return [...own, severalOf(asked)];
    case 'number':
      return [...own, ...rangeOf(asked)];
    case 'matrix':
      return [...own, 'Zet één kruisje op elke regel.'];
    case 'single':
    case 'scale':
    case 'text':
    case 'shown':
      return own;
  }
}

function severalOf({ question: { element } }: PaperQuestion): string {
  const most = numberProperty(element, 'maxSelectedChoices') ?? boundOf(element, '', 'maxCount') ?? 0;
  const least = numberProperty(element, 'minSelectedChoices') ?? boundOf(element, '', 'minCount') ?? 0;
  if (most === 1) return 'Kruis één antwoord aan.';
  const limits = [...(least > 1 ? [`minstens ${least}`] : []), ...(most > 1 ? [`hoogstens ${most}`] : [])];
  const said = limits.length === 0 ? '' : `, ${limits.join(' en ')}`;
  return `U mag meer dan één antwoord aankruisen${said}.`;
}

function rangeOf({ question: { element } }: PaperQuestion): string[] {
  const [least, most] = [boundOf(element, 'min', 'minValue'), boundOf(element, 'max', 'maxValue')];
  if (least !== null && most !== null) return [`Schrijf een getal van ${least} tot en met ${most}.`];
  return [];
}
