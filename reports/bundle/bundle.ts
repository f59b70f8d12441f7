/**
 * One file from which the same report can be made again: the frozen release and edition as they are, word for word, and,
 * on an analyst's own machine, what they were counted from. A JSON document; anybody can check its checksums.
 */
import type { Edition, FrozenEdition } from '../edition.ts';
import type { BundledStudy } from './bundled-study.ts';

/** A document as text, since its checksum is of every character of it. */
export interface FrozenDocument {
  /** SHA-256 of the document in UTF-8, hex: as it is printed in the report. */
  sha256: string;
  document: string;
}

export interface Bundle {
  format: 'panelpeil-bundle/1';
  release: FrozenDocument;
  edition: FrozenDocument | null;
  /** Holds the answers of every respondent: never for a reader. Null in the bundle of a release. */
  study: BundledStudy | null;
}

/** Of a release that was handed on: nothing in it that is not in the release and the edition. */
export function releaseBundle(release: FrozenDocument, edition: FrozenDocument | null): Bundle {
  return { format: 'panelpeil-bundle/1', release, edition, study: null };
}

/** Over many lines, so that it can be read by people and by line. */
export function bundleText(bundle: Bundle): string {
  return `${JSON.stringify(bundle, null, 1)}\n`;
}

export function bundledEdition({ edition }: Bundle): FrozenEdition | null {
  if (edition === null) return null;
  return { edition: JSON.parse(edition.document) as Edition, checksum: edition.sha256 };
}
