/** Where a second time typed differs from the first: both, question by question, and a choice between them. */
import type { Entered } from '../../actions/enter-paper-answers.ts';
import type { Chosen } from '../../actions/first-paper-entry.ts';
import { fieldView, type FieldView, printedOf, shownCode, type SentEntry } from './paper-entry-view.ts';
import type { Typed } from '../../../surveys/paper-entry/read-entry.ts';
import { howMany } from './belgian.ts';

export interface PaperDifferencesView {
  wave: string;
  address: string;
  code: string;
  lead: string;
  inTime: boolean;
  stands: boolean;
  /** What was typed now, to be sent again. */
  typed: [name: string, value: string][];
  differences: {
    name: string;
    called: string;
    label: string;
    first: { words: string; picked: boolean };
    second: { words: string; picked: boolean };
    /** To be typed, as on the form itself. */
    other: FieldView & { printed: string; picked: boolean };
  }[];
  faults: { field: string; sentence: string }[];
  doubts: { field: string; sentence: string }[];
  error: string | null;
}

export function paperDifferencesView(
  entered: Extract<Entered, { state: 'differs' }>,
  sent: SentEntry & { choices: Record<string, Chosen>; others: Typed },
): PaperDifferencesView {
  const { open, differences, faults, doubts } = entered;
  const undecided = differences.filter(({ field }) => sent.choices[field.name] === undefined).length;
  const isAgain = undecided < differences.length;
  return {
    wave: open.wave.id,
    address: `/beheer/golven/${open.wave.id}/invoer`,
    code: shownCode(sent.code),
    lead: `${howMany(differences.length, 'plek verschilt', 'plekken verschillen')} tussen de eerste en de tweede invoer. Kijk op het formulier en kies wat er staat.`,
    inTime: sent.inTime,
    stands: sent.stands,
    typed: Object.entries(sent.typed).filter(([, value]) => value !== ''),
    differences: differences.map(({ field, first, second }) => ({
      name: field.name,
      called: field.called,
      label: field.label,
      first: { words: wordsOf(first), picked: sent.choices[field.name] === 'first' },
      second: { words: wordsOf(second), picked: sent.choices[field.name] === 'second' },
      other: {
        ...fieldView(field, sent.others),
        printed: printedOf(field.answers),
        picked: sent.choices[field.name] === 'other',
      },
    })),
    faults,
    doubts,
    error: isAgain && undecided > 0 ? 'Kies bij elk verschil wat er op het formulier staat.' : null,
  };
}

function wordsOf({ typed, means }: { typed: string; means: string }): string {
  if (typed === '') return means;
  return means === '' ? typed : `${typed} (${means})`;
}
