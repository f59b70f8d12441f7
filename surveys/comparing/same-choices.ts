/** The answers one can pick: the same codes with the same words, in the same order, the same ones outside the base. */
import type { Choice, Question } from '../question.ts';
import { codesOf, panelKey } from '../reading/meaning.ts';
import type { Difference, PairOf } from './difference.ts';
import { sameText } from './same-text.ts';

export function choicesDifference({ was, is }: PairOf<Question>): Difference | null {
  return (
    listDifference({ was: was.choices, is: is.choices }) ??
    eachDifference({ was: was.choices, is: is.choices }) ??
    numbersDifference({ was, is })
  );
}

function listDifference({ was, is }: PairOf<Choice[]>): Difference | null {
  const [removed, added] = [notIn(is, was), notIn(was, is)];
  if (removed.length + added.length > 0) return { kind: 'choices', added, removed };
  return was.some(({ code }, i) => is[i]?.code !== code) ? { kind: 'order' } : null;
}

function notIn(others: Choice[], choices: Choice[]): string[] {
  const codes = new Set(others.map(({ code }) => code));
  return choices.filter(({ code }) => !codes.has(code)).map(({ label }) => label);
}

function eachDifference({ was, is }: PairOf<Choice[]>): Difference | null {
  const pairs = was.flatMap((before, i) => (is[i] === undefined ? [] : [{ was: before, is: is[i] }]));
  const renamed = pairs.find((pair) => !sameText(pair.was.label, pair.is.label));
  if (renamed !== undefined) {
    return { kind: 'label', code: renamed.was.code, was: renamed.was.label, is: renamed.is.label };
  }
  const moved = pairs.find((pair) => (pair.was.missing === null) !== (pair.is.missing === null));
  return moved === undefined ? null : { kind: 'missing', code: moved.was.code, label: moved.is.label };
}

/** A number has no choices; its codes outside the base (999) stand in the key `panel` alone. */
function numbersDifference({ was, is }: PairOf<Question>): Difference | null {
  const [before, after] = [was, is].map(({ element }) => codesOf(panelKey(element)['missing']));
  if (was.kind !== 'number' || before === undefined || after === undefined) return null;
  const code = [...before, ...after].find((one) => before.includes(one) !== after.includes(one));
  return code === undefined ? null : { kind: 'missing', code, label: code };
}
