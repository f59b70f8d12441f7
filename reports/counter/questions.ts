/**
 * Which answers the tracker follows. Awareness is the question with that indicator; the others go by the names that the
 * library of questionnaires gives them in every wave.
 */
import { stepFrom } from '../compose/funnel.ts';
import type { Composing } from '../compose/composing.ts';
import { keyOf } from '../dataset.ts';
import type { Crosstab } from '../tables/crosstab.ts';

/** An answer or net of a question: key of the table, code of the row. */
export interface Asked {
  table: string;
  row: string;
}

/** From not knowing of the counter to having used it. */
export interface Steps {
  unknown: Asked;
  known: Asked;
  used: Asked;
}

export const informed: Asked = { table: 'P9', row: '0' };
/** The question that `informed` is derived from. */
export const askedOfKnowing = 'LOK6';
export const digital: Asked = { table: 'KAN1', row: 'digitaal' };
/** How residents want to be told of the counter, and how they heard of it. */
export const wantedChannels = 'LOK7';
export const heardChannels = 'N1';

/** Null in a wave that did not ask it, or not from "no" over steps to "used it". */
export function awarenessIn(composing: Composing): Steps | null {
  const table = composing.release.tables.find((one) => isAwareness(composing, one));
  if (table === undefined) return null;
  const key = keyOf(table);
  const answers = table.rows.filter(({ net }) => !net).map(({ code }) => code);
  const [unknown, used] = [answers[0], answers.at(-1)];
  const nets = composing.variables.get(key)?.meaning.nets ?? {};
  const known = stepFrom(answers.slice(1), nets);
  if (unknown === undefined || used === undefined || known === null || answers.length < 3) return null;
  const asked = (row: string): Asked => ({ table: key, row });
  return { unknown: asked(unknown), known: asked(known), used: asked(used) };
}

/** Whether a wave has anything for the tracker. */
export function asksOfCounter(composing: Composing): boolean {
  const named = [informed.table, digital.table, wantedChannels, heardChannels];
  return awarenessIn(composing) !== null || named.some((table) => composing.tables.has(table));
}

function isAwareness({ variables }: Composing, table: Crosstab): boolean {
  return table.item === null && variables.get(keyOf(table))?.meaning.indicator === 'awareness';
}
