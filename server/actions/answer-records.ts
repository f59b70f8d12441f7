/** What the answers database keeps of people: never a name, and no link to one. */
import type { ProfileBands } from '../../surveys/bands.ts';
import type { JsonObject } from '../../surveys/question.ts';
import type { IsoDay } from './iso-day.ts';

export interface StoredResponse {
  /** HMAC of the member under the wave's key, hex: primary key and idempotency key. */
  ticket: string;
  pseudonym: string;
  waveId: string;
  questionnaireVersion: number;
  mode: 'web' | 'paper' | 'phone';
  bands: ProfileBands;
  answers: JsonObject;
  day: IsoDay;
  /** HMAC of the receipt, hex, when answers are stored; absent: nobody has a receipt. Not read back with the answers. */
  receiptHash?: string;
}

/** How many answered a wave, and which groups, ways and days they are of; each part adds up to all. */
export interface ResponseCounts {
  answered: number;
  /** Band -> code -> answers; code "" is who has no such band. */
  byBand: Record<keyof ProfileBands, Record<string, number>>;
  byMode: Record<StoredResponse['mode'], number>;
  byDay: Record<IsoDay, number>;
}

/** Answers not sent yet: sealed-draft.ts locks and opens them. */
export interface StoredDraft {
  ticket: string;
  waveId: string;
  /** 0 when there is none yet. */
  revision: number;
  content: string;
}

/** Answers that are in, to be changed by who has their receipt. */
export interface OwnAnswers {
  ticket: string;
  waveId: string;
  receiptHash: string;
  /** Under which their open texts may lie. */
  textKeys: string[];
  /** Changing them was begun before: a draft that is there stays. */
  goesOn: boolean;
}

/** A form on paper that was typed once and waits for a second time: sealed.ts locks and opens it. */
export interface StoredPaperEntry {
  ticket: string;
  waveId: string;
  /** Id of the colleague who typed it. */
  operator: string;
  content: string;
}

/** How typing forms on paper went in a wave; nothing of persons. */
export interface PaperCounts {
  /** Stored. */
  forms: number;
  /** Places that could not be read, or had two crosses. */
  unreadable: number;
  /** Answers that did not fit the others, or no answer could be. */
  leftOut: number;
  /** Forms typed twice, their fields but those for words, and how many of those fields were typed differently. */
  twice: number;
  fields: number;
  differing: number;
}

/** Free text, kept apart: no ticket, no pseudonym, no bands. */
export interface OpenText {
  waveId: string;
  question: string;
  text: string;
  /** 32 hex digits derived from the receipt; absent when it is stored: one by chance. */
  key?: string;
}

/** An open text under its key, with what the moderator decided. */
export interface KeptText extends OpenText {
  /** 32 hex digits. */
  key: string;
  decision: TextDecision | null;
}

export interface TextDecision {
  /** As readers may see it; null when it is not released. */
  released: string | null;
}

export interface TextCount {
  question: string;
  texts: number;
  decided: number;
  released: number;
}
