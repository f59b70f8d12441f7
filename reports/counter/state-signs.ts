import type { Composing } from '../compose/composing.ts';

/** What the signs in a table of the reports mean. */
export function stateSigns({ phrases, release }: Composing): string[] {
  const { baseMinimum, testMinimum } = release.policy;
  return [phrases.hiddenMark(baseMinimum), phrases.greyMark(testMinimum), phrases.restMark];
}
