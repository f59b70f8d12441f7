/** What was typed of a form the first time, and where a second time differs from it. */
import { echoOf } from '../../surveys/paper-entry/read-field.ts';
import type { PaperField } from '../../surveys/paper-entry/paper-fields.ts';
import { readingOf, type Typed } from '../../surveys/paper-entry/read-entry.ts';
import type { Participation } from './find-participation.ts';
import { seal, unseal } from './sealed.ts';
import type { World } from './world.ts';

export interface FirstEntry {
  typed: Typed;
  /** Id of the colleague. */
  operator: string;
}

export type Chosen = 'first' | 'second' | 'other';

export interface Difference {
  field: PaperField;
  /** As typed, and what that means. */
  first: { typed: string; means: string };
  second: { typed: string; means: string };
}

type Whose = Pick<Participation, 'wave' | 'ticket'>;

/** False when one waits already, or answers came in meanwhile. */
export async function keepFirstEntry(
  world: World,
  { wave, ticket }: Whose,
  operator: string,
  typed: Typed,
): Promise<boolean> {
  const waveKey = await world.keys.waveKey(wave.id);
  const content = seal({ waveKey, ticket, what: 'paper entry' }, typed);
  return world.answers.paperEntries.add({ ticket, waveId: wave.id, operator, content });
}

/** Null when none waits. */
export async function firstEntryOf(world: World, { wave, ticket }: Whose): Promise<FirstEntry | null> {
  const stored = await world.answers.paperEntries.find(ticket);
  if (stored === null) return null;
  const waveKey = await world.keys.waveKey(wave.id);
  const typed = unseal({ waveKey, ticket, what: 'paper entry' }, stored.content) as Typed;
  return { typed, operator: stored.operator };
}

/** "1 4" and "4,1" are the same: what counts is what it means. */
export function differencesOf(fields: PaperField[], first: Typed, second: Typed): Difference[] {
  return fields.flatMap((field) => {
    if (meaningOf(field, first) === meaningOf(field, second)) return [];
    return [{ field, first: toldOf(field, first), second: toldOf(field, second) }];
  });
}

/**
 * Of the forms typed twice, for the rate of typing errors. Words of residents do not count: two people who copy a
 * handwriting differ in a comma, which says nothing of the numbers that are reported.
 */
export function rateOf(
  fields: PaperField[],
  differences: Difference[],
): { fields: number; differing: number } {
  const isNoText = ({ kind }: PaperField): boolean => kind !== 'text';
  return {
    fields: fields.filter(isNoText).length,
    differing: differences.filter(({ field }) => isNoText(field)).length,
  };
}

function meaningOf(field: PaperField, typed: Typed): string {
  const reading = readingOf(field, typed);
  return JSON.stringify(
    reading.state === 'codes' ? { ...reading, codes: reading.codes.toSorted() } : reading,
  );
}

function toldOf(field: PaperField, typed: Typed): Difference['first'] {
  const written = (typed[field.name] ?? '').trim();
  return {
    typed: written,
    means: written === '' ? 'geen antwoord' : echoOf(readingOf(field, typed), field.answers),
  };
}
