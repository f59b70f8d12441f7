/** What a reader wants the charts to show, from the address, and the form that says so. */
import type { ChartGroup, ChartVariable } from '../../../reports/chart-choice.ts';
import type { DocumentWords } from '../../documents/words.ts';

export interface Choice {
  variable: ChartVariable;
  /** Null: all of them. */
  group: ChartGroup | null;
  /** One sentence about a wish that cannot be met. */
  problem: string | null;
}

interface Option {
  value: string;
  text: string;
  chosen: boolean;
}

export interface ChoiceView {
  variables: Option[];
  groups: Option[];
  /** Fields of the address that go along. */
  kept: [name: string, value: string][];
  problem: string | null;
  /** Where the form leads back to. */
  anchor: string;
  /** For the script: every variable with its groups, and the words for all of them. */
  data: string;
}

/** A group of another variable than the chosen one is no mistake: the form sends it along when the variable changes. */
export function readChoice(
  query: Record<string, unknown>,
  variables: ChartVariable[],
  words: DocumentWords,
): Choice | null {
  const [first] = variables;
  if (first === undefined) return null;
  const [by, wanted] = [textOf(query['naar']), textOf(query['groep'])];
  const named = variables.find(({ variable }) => variable === by);
  const variable = named ?? first;
  const isWanted = ({ code }: ChartGroup): boolean => code === wanted;
  const group = variable.groups.find(isWanted) ?? null;
  const known = wanted === '' || variables.some(({ groups }) => groups.some(isWanted));
  if (by !== '' && named === undefined)
    return { variable, group: null, problem: words.unknownVariable(shortened(by)) };
  return { variable, group, problem: known ? null : words.unknownGroup(shortened(wanted)) };
}

export function choiceView(
  { variable, group, problem }: Choice,
  variables: ChartVariable[],
  words: DocumentWords,
  around: Pick<ChoiceView, 'kept' | 'anchor'>,
): ChoiceView {
  return {
    variables: variables.map((one) => ({
      value: one.variable,
      text: one.name.toLowerCase(),
      chosen: one === variable,
    })),
    groups: [
      { value: '', text: words.allGroups, chosen: group === null },
      ...variable.groups.map((one) => ({ value: one.code, text: one.name, chosen: one === group })),
    ],
    problem,
    data: JSON.stringify({ variables, allGroups: words.allGroups, nowShown: words.nowShown }),
    ...around,
  };
}

/** Several of one name, or none, are no wish. */
function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function shortened(text: string): string {
  const letters = Array.from(text);
  return letters.length > 40 ? `${letters.slice(0, 40).join('')}…` : text;
}
