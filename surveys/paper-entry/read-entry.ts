/** All that was typed of one form, as answers to check: what cannot be read is no answer, what cannot be so is a fault. */
import type { Answers } from '../answers.ts';
import type { Json } from '../question.ts';
import { isPlainObject } from '../reading/json.ts';
import type { PaperField } from './paper-fields.ts';
import { readField, type Reading } from './read-field.ts';

/** Name of a field -> what was typed there; a field that is left out is empty. */
export type Typed = Record<string, string>;

export interface ReadEntry {
  answers: Answers;
  /** Places that hold no answer because they cannot be read, or have two crosses. */
  unreadable: number;
  faults: { field: PaperField; sentence: string }[];
}

export function readEntry(fields: PaperField[], typed: Typed): ReadEntry {
  const entry: ReadEntry = { answers: {}, unreadable: 0, faults: [] };
  for (const field of fields) {
    const reading = readingOf(field, typed);
    const value = valueOf(reading, field);
    if (reading.state === 'fault') entry.faults.push({ field, sentence: reading.sentence });
    if (reading.state === 'unreadable') entry.unreadable += 1;
    if (value !== null) put(entry.answers, field, value);
  }
  return entry;
}

export function readingOf({ name, kind, answers, limits }: PaperField, typed: Typed): Reading {
  return readField(kind, Object.hasOwn(typed, name) ? (typed[name] ?? '') : '', answers, limits);
}

function valueOf(reading: Reading, { kind }: PaperField): Json {
  switch (reading.state) {
    case 'codes':
      return kind === 'several' ? reading.codes : (reading.codes[0] ?? null);
    case 'number':
      return reading.number;
    case 'text':
      return reading.text;
    case 'empty':
    case 'unreadable':
    case 'fault':
      return null;
  }
}

function put(answers: Answers, { question, row, beside }: PaperField, value: Json): void {
  if (beside) answers[`${question}-Comment`] = value;
  else if (row === null) answers[question] = value;
  else {
    const rows = answers[question];
    answers[question] = { ...(isPlainObject(rows) ? rows : {}), [row]: value };
  }
}
