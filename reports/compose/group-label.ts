/** The name of a group of the banner: short in the head of a table, in full beside a bar. */
import { joint, modeVariable } from '../disclosure/answer-modes.ts';
import { listed } from '../findings/listed.ts';
import type { Composing } from './composing.ts';

/** "16-34" -> "16–34"; "v" -> "vrouw". */
export function groupHead({ phrases }: Composing, variable: string | null, label: string): string {
  const named = variable === null ? undefined : phrases.codeLabels[variable]?.[label];
  return (named ?? label).replace(/^(\d+)-(\d+)$/, '$1–$2');
}

/** "16-34" of the age groups -> "16–34 jaar"; "75+" -> "75 jaar en ouder"; "paper+phone" -> "op papier of aan de telefoon". */
export function groupName(composing: Composing, variable: string | null, label: string): string {
  if (variable === modeVariable) return modeName(composing, label);
  const head = groupHead(composing, variable, label);
  if (variable !== 'age_group') return head;
  const words = composing.phrases;
  const [, from, to] = /^(\d+)(?:–(\d+)|\+)$/.exec(head) ?? [];
  if (from === undefined) return head;
  return to === undefined ? words.agesFrom(from) : words.ages(from, to);
}

function modeName(composing: Composing, code: string): string {
  const names = code.split(joint).map((one) => groupHead(composing, modeVariable, one));
  return listed(names, ', ', ` ${composing.phrases.modes.or} `);
}
