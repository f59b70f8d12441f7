/**
 * What each action of the log is in Dutch: who reads it knows no programs. An action that goes on after its key ("publish 3: ...") says
 * the rest behind its words. A test finds actions without words.
 */
import type { ActionKind, ActionWords } from './action-kinds.ts';
import { ofDay } from './day-words.ts';
import { memberWords } from './member-action-words.ts';
import { restWords } from './rest-words.ts';
import { resultWords } from './result-action-words.ts';
import { houseWords } from './house-action-words.ts';
import { staffWords } from './staff-action-words.ts';
import { twoPeopleWords } from './two-people-action-words.ts';
import { waveWords } from './wave-action-words.ts';

export const actionWords: ActionWords = {
  ...houseWords,
  ...staffWords,
  ...memberWords,
  ...waveWords,
  ...resultWords,
  ...twoPeopleWords,
  ...ofDay,
};

export function keysOfKind(kind: ActionKind): string[] {
  return Object.keys(actionWords).filter((key) => actionWords[key]?.[0] === kind);
}

/** The longest one that the action begins with; null: it has no words. */
export function keyOf(action: string): string | null {
  const keys = Object.keys(actionWords).filter((key) => `${action} `.startsWith(`${key} `));
  return keys.toSorted((one, other) => other.length - one.length)[0] ?? null;
}

/** An action of a later version stays as it is. */
export function sentenceOf(action: string): string {
  const key = keyOf(action);
  if (key === null) return action;
  const rest = action.slice(key.length).trim();
  const words = actionWords[key]?.[1] ?? action;
  return rest === '' ? words : `${words}: ${restWords(key, rest)}`;
}

const nobodyOfStaff: Record<string, string> = {
  panelpeil: 'het programma',
  'command line': 'de opdrachtregel',
  'panel member': 'een panellid',
};

/** @param names of staff, by id. Who does not work here any more stays as the log has it. */
export function whoDid(actor: string, names: ReadonlyMap<string, string>): string {
  return names.get(actor) ?? nobodyOfStaff[actor] ?? actor;
}
