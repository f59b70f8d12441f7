/** The page of the keys, and the page on which a second person decides about one. */
import type { KeysOverview } from '../../../actions/keys/see-keys.ts';
import { fewestCharacters } from '../../../actions/two-people/ask-request.ts';
import type { ToldRequest } from '../../../actions/two-people/told-request.ts';
import { askedSentence, seriesCard, waveCard, type KeyCard } from './key-card.ts';
import { seriesKeyEnds, waveKeyEnds } from './key-words.ts';
import { requestRow, type RequestRow } from './request-words.ts';

export interface KeysView {
  waves: KeyCard[];
  series: KeyCard;
  history: RequestRow[];
  /** Of a reason. */
  fewestCharacters: number;
  /** What was typed and refused. */
  typed: TypedReason | null;
  error: string | null;
}

export interface TypedReason {
  id: string;
  reason: string;
}

export interface DecisionView {
  number: number;
  name: string;
  sentence: string;
  reason: string;
  ends: string[];
}

export function keysView(
  { waves, series, requests, mayAsk }: KeysOverview,
  refused: (TypedReason & { error: string }) | null,
): KeysView {
  return {
    waves: waves.map((key) => waveCard(key, mayAsk)),
    series: seriesCard(series, mayAsk),
    history: requests.map((request) => requestRow(request, nameOf(request))),
    fewestCharacters,
    typed: refused === null ? null : { id: refused.id, reason: refused.reason },
    error: refused?.error ?? null,
  };
}

/** @param request that this person may decide on */
export function decisionView(request: ToldRequest): DecisionView {
  return {
    number: request.number,
    name: nameOf(request),
    sentence: askedSentence(request),
    reason: request.reason,
    ends: request.kind === 'destroy wave key' ? waveKeyEnds : seriesKeyEnds,
  };
}

function nameOf({ kind, subject }: ToldRequest): string {
  return kind === 'destroy wave key' ? `Sleutel van golf ${subject}` : 'Reekssleutel';
}
