/** A release for those who calculate: its published cells, and which release they are of. CSV and workbook print from it. */
import type { Policy } from '../disclosure/policy.ts';
import type { Release } from '../disclosure/release.ts';
import type { FrozenEdition } from '../edition.ts';
import { startComposing } from './composing.ts';
import { numberOf } from './edition-sections.ts';
import { publishedCells, type PublishedCell } from './published-cells.ts';

export interface ReleaseFigures {
  language: string;
  municipality: string;
  wave: string;
  /** "1" of a release alone, "1.2" of its second edition. */
  number: string;
  /** Last day whose answers are in it, ISO; null when it is not known. */
  cutOff: string | null;
  /** SHA-256 of the release document, hex. */
  checksum: string;
  policy: Policy;
  cells: PublishedCell[];
}

/** @param checksum as of composeReport */
export function releaseFigures(
  release: Release,
  checksum: string,
  edition: FrozenEdition | null = null,
): ReleaseFigures {
  const composing = startComposing(release, edition);
  const { language, municipality, wave, cutOff } = release.about;
  return {
    language,
    municipality,
    wave,
    number: numberOf(composing),
    cutOff,
    checksum,
    policy: release.policy,
    cells: publishedCells(composing),
  };
}
