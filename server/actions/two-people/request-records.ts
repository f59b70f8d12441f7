/** What two people decide together: one asks it with a reason, another one confirms or refuses it. */
import type { IsoDay } from '../iso-day.ts';
import type { Signature } from '../result-records.ts';

export type RequestKind = 'destroy wave key' | 'destroy series key' | 'download microdata';

export interface TwoPeopleRequest {
  /** From 1, in the order of asking. */
  number: number;
  kind: RequestKind;
  /** Id of a wave, or "series". */
  subject: string;
  reason: string;
  asked: Signature;
  /** "dropped": taken back by who asked it; "lapsed": nobody decided in time. */
  state: 'open' | 'confirmed' | 'refused' | 'dropped' | 'lapsed';
  /** Never by who asked it. Null unless it was confirmed or refused. */
  decided: Signature | null;
  /** Of a key: the day on which it was gone. Null of one that is being destroyed. */
  doneOn: IsoDay | null;
  /** Of microdata: how often they were fetched. */
  downloads: number;
}

export interface TwoPeopleRequests {
  /** Newest first. */
  all(): Promise<TwoPeopleRequest[]>;
  find(number: number): Promise<TwoPeopleRequest | null>;
  /** @throws Problem when the same is asked already, or the key of that wave was destroyed */
  ask(request: Pick<TwoPeopleRequest, 'number' | 'kind' | 'subject' | 'reason' | 'asked'>): Promise<void>;
  /** False when it is not open, was asked by this person, or was asked before `since`. */
  decide(
    number: number,
    decision: { to: 'confirmed' | 'refused'; sign: Signature; since: IsoDay },
  ): Promise<boolean>;
  /** False when it is not open, or was asked by somebody else. */
  drop(number: number, by: string): Promise<boolean>;
  /** False when it is not open. */
  lapse(number: number): Promise<boolean>;
  /** A key is gone. False when that was written down already. */
  finish(number: number, on: IsoDay): Promise<boolean>;
  /** One more; false when that would be more than `most`, it is not this person's, or it was confirmed before `since`. */
  countDownload(number: number, limit: { by: string; since: IsoDay; most: number }): Promise<boolean>;
}

/** Keys of drafts that were deleted, and that still have to be taken away. */
export interface LeftKeys {
  /** Ids of waves. */
  all(): Promise<string[]>;
  add(waveId: string): Promise<void>;
  forget(waveId: string): Promise<void>;
}
