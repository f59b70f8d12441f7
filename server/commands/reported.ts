/** What `report` prints from: frozen results, and on an analyst's own machine the study they were counted from. */
import { createHash } from 'node:crypto';
import { countWave } from '../../reports/disclosure/prepared-wave.ts';
import { readRelease } from '../../reports/disclosure/read-release.ts';
import type { ReleaseInput } from '../../reports/disclosure/release.ts';
import { bundleText, releaseBundle, type FrozenDocument } from '../../reports/bundle/bundle.ts';
import { bundledStudy } from '../../reports/bundle/bundled-study.ts';
import { studyFile } from '../../reports/print/sav/study-file.ts';
import { writeSav } from '../../reports/print/sav/write-sav.ts';
import type { FrozenResults } from '../actions/result-records.ts';
import type { PrintKind } from '../actions/print-kinds.ts';
import { printFrozen } from '../printer/print-frozen.ts';

export interface ReportedStudy {
  input: ReleaseInput;
  /** Runs `work`; an answer that is refused in it is told with its place. */
  within: <T>(work: () => T) => T;
}

export interface Reported {
  frozen: FrozenResults;
  /** Null when there is only the release. */
  study: ReportedStudy | null;
  /** Whether a bundle may hold the answers themselves. */
  withAnswers: boolean;
}

export function frozenText(document: string): FrozenDocument {
  return { document, sha256: createHash('sha256').update(document).digest('hex') };
}

/** @throws Refused on a number that leaves no room for the missing codes of a data file */
export async function printReported(kind: PrintKind, reported: Reported): Promise<Buffer> {
  const { frozen, study, withAnswers } = reported;
  if (study !== null && kind === 'sav') {
    const release = readRelease(frozen.release.document);
    const { input, within } = study;
    return writeSav(within(() => studyFile(countWave(input), release, frozen.release.sha256)));
  }
  if (study !== null && kind === 'bundle' && withAnswers) {
    const bundle = releaseBundle(frozen.release, frozen.edition);
    return Buffer.from(bundleText({ ...bundle, study: bundledStudy(study.input) }));
  }
  return printFrozen(kind, frozen);
}

/** Files that hold the answers of people, one by one. */
export function holdsAnswers(kind: PrintKind, { study, withAnswers }: Reported): boolean {
  return study !== null && (kind === 'sav' || (kind === 'bundle' && withAnswers));
}
