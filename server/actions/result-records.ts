/** What is made of a wave for readers: releases, what staff add to them, and their publication. */
import type { FrozenDocument } from '../../reports/bundle/bundle.ts';
import type { IsoDay } from './iso-day.ts';

export interface StoredRelease {
  waveId: string;
  number: number;
  createdOn: IsoDay;
  checksum: string;
  /** The release document, frozen as text. */
  document: string;
}

/** What staff added to a release, frozen as text: reports/edition.ts. */
export interface StoredEdition {
  waveId: string;
  release: number;
  number: number;
  createdOn: IsoDay;
  checksum: string;
  document: string;
}

/** Paragraphs that staff write for the report of a wave. */
export interface ReportTexts {
  waveId: string;
  /** How often they were saved; 0: never. */
  version: number;
  conclusions: string[];
  next: string[];
}

/** Which staff member, by id, and on which day. */
export interface Signature {
  by: string;
  on: IsoDay;
}

/** A proposal to publish the results of a wave, and what became of it. */
export interface Publication {
  waveId: string;
  /** From 1, within the wave. */
  number: number;
  state: 'proposed' | 'dropped' | 'published' | 'replaced' | 'withdrawn';
  release: number;
  /** 0: the figures alone. */
  edition: number;
  /** The last day on which the public sees it; null: until it is withdrawn. */
  lastDay: IsoDay | null;
  /** Correction notice above the results. */
  notice: string | null;
  asked: Signature;
  /** Who published or dropped the proposal. */
  decided: Signature | null;
  /** Who replaced or withdrew the publication. */
  ended: Signature | null;
  /** Why it was withdrawn, for readers. */
  reason: string | null;
}

/** A release and its edition as they were frozen, word for word. */
export interface FrozenResults {
  release: FrozenDocument;
  /** Null: the figures alone. */
  edition: FrozenDocument | null;
}
