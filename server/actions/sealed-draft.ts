/** What somebody typed but did not send yet, as it lies in the database: sealed.ts. */
import type { JsonObject } from '../../surveys/question.ts';
import { seal, unseal } from './sealed.ts';

export interface Draft {
  /** As typed: not checked yet. */
  answers: JsonObject;
  /** Name of the page last seen; null before the first. */
  page: string | null;
}

export function sealDraft(waveKey: Buffer, ticket: string, draft: Draft): string {
  return seal({ waveKey, ticket, what: 'draft' }, draft);
}

/** @throws Error when it was locked for another ticket or wave, or was changed */
export function openDraft(waveKey: Buffer, ticket: string, sealed: string): Draft {
  return unseal({ waveKey, ticket, what: 'draft' }, sealed) as Draft;
}
