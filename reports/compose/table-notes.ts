/** What to know of a table, a sentence each: the margin, several answers, who is not counted, what signs mean. */
import { keyOf } from '../dataset.ts';
import { conclusionsOf } from '../findings/conclusions.ts';
import { countText } from '../findings/numbers.ts';
import type { Block } from '../report.ts';
import { isMissing, type Crosstab } from '../tables/crosstab.ts';
import { needsOf, type Composing } from './composing.ts';

export function notesOf(composing: Composing, table: Crosstab): string[] {
  const margin = conclusionsOf(table, needsOf(composing, table)).find(({ kind }) => kind === 'margin');
  const several = table.kind === 'multiple' ? composing.phrases.severalAnswers : '';
  return [
    margin?.text ?? '',
    several,
    explanationOf(composing, table),
    excludedText(composing, table),
  ].filter((sentence) => sentence !== '');
}

/** How an indicator was derived from the answers, in the questionnaire's own words. */
function explanationOf({ variables }: Composing, table: Crosstab): string {
  const source = variables.get(keyOf(table))?.source;
  return source?.kind === 'derived' ? (source.explanation ?? '') : '';
}

/** Each answer outside the base in its own words. Hidden counts stay unsaid. */
function excludedText(composing: Composing, table: Crosstab): string {
  const states = composing.release.states[keyOf(table)];
  const outside = composing.variables.get(keyOf(table))?.outside ?? [];
  if (states === undefined) return '';
  const labelOf = (why: 'dontKnow' | 'notApplicable'): string =>
    outside.flatMap((one) => (one.why === why ? [one.label] : [])).join(' / ');
  const parts = [
    { label: labelOf('dontKnow'), n: states.dontKnow },
    { label: labelOf('notApplicable'), n: states.notApplicable },
    { label: null, n: states.noAnswer },
  ];
  return composing.phrases.excluded(
    parts.flatMap(({ label, n }) =>
      isMissing(n) || n === 0 ? [] : [{ label, n: countText(n, composing.language) }],
    ),
  );
}

/** What a dash and grey mean, where the tables among these blocks have them. */
export function marksIn({ phrases, release }: Composing, blocks: Block[]): string[] {
  const cells = blocks.flatMap((block) =>
    block.kind === 'table' ? block.table.rows.flatMap((row) => row.cells) : [],
  );
  const { baseMinimum, testMinimum } = release.policy;
  return [
    ...(cells.some((cell) => cell.tone === 'hidden') ? [phrases.hiddenMark(baseMinimum)] : []),
    ...(cells.some((cell) => cell.tone === 'grey') ? [phrases.greyMark(testMinimum)] : []),
    ...(cells.some((cell) => cell.mark !== undefined) ? [phrases.restMark] : []),
  ];
}

export function noteBlocks(sentences: string[]): Block[] {
  return sentences.length === 0 ? [] : [{ kind: 'note', text: sentences.join(' ') }];
}
