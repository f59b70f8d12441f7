/** Why two waves are not comparable, in an English sentence for the command line. */
import type { Difference } from '../../surveys/comparing/difference.ts';

export function differenceSentence(difference: Difference): string {
  switch (difference.kind) {
    case 'kind':
      return `the question was of kind ${difference.was}, now of kind ${difference.is}`;
    case 'wording':
      return `the ${parts[difference.part]} was "${difference.was}", now "${difference.is}"`;
    case 'choices':
      return [
        ...(difference.removed.length === 0 ? [] : [`without the choice ${quoted(difference.removed)}`]),
        ...(difference.added.length === 0 ? [] : [`with a new choice ${quoted(difference.added)}`]),
      ].join(' and ');
    case 'order':
      return 'the choices are in another order';
    case 'label':
      return `the choice ${difference.code} was "${difference.was}", now "${difference.is}"`;
    case 'missing':
      return `"${difference.label}" is in the base of one wave and outside that of the other`;
    case 'limits':
      return 'not as many answers may be ticked as before';
    case 'net':
      return `${difference.code} is not made of the same answers`;
    case 'scores':
      return 'the answers have other scores';
    case 'routing':
      return `asked if ${conditions(difference.was)}, now ${conditions(difference.is)}`;
    case 'filter':
      return `who is asked depends on ${difference.question}, and there ${differenceSentence(difference.difference)}`;
    case 'mode':
      return `people answered by ${difference.was.join(', ')}, now by ${difference.is.join(', ')}`;
  }
}

const parts = { question: 'question', explanation: 'explanation', row: 'row' };

function quoted(labels: string[]): string {
  return labels.map((label) => `"${label}"`).join(', ');
}

function conditions(listed: string[]): string {
  return listed.length === 0 ? 'always' : listed.join(' and ');
}
