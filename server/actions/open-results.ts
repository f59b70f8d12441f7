/** Frozen results, read and composed into a report. */
import { composeReport } from '../../reports/compose/compose-report.ts';
import { readRelease } from '../../reports/disclosure/read-release.ts';
import type { Release } from '../../reports/disclosure/release.ts';
import { readEdition, type FrozenEdition } from '../../reports/edition.ts';
import type { Report } from '../../reports/report.ts';
import { kept } from '../kept.ts';
import type { FoundResults } from './find-results.ts';
import type { FrozenResults } from './result-records.ts';

export interface Results {
  release: Release;
  /** SHA-256 of the release, hex. */
  checksum: string;
  /** Null: the figures alone. */
  edition: FrozenEdition | null;
  report: Report;
}

/** Of all waves of all municipalities of this process. */
const opened = kept<Results>(8);

/** Composing takes a moment and what is frozen never changes: the last ones are kept, by what they say. */
export function openResults(frozen: FrozenResults): Results {
  const name = `${frozen.release.sha256}/${frozen.edition?.sha256 ?? ''}`;
  return opened(name, () => composed(frozen));
}

function composed({ release: { document, sha256: checksum }, edition: added }: FrozenResults): Results {
  const release = readRelease(document);
  const edition = added === null ? null : { edition: readEdition(added.document), checksum: added.sha256 };
  return { release, checksum, edition, report: composeReport(release, checksum, edition) };
}

export function frozenOf({ stored, edition }: FoundResults): FrozenResults {
  return {
    release: { document: stored.document, sha256: stored.checksum },
    edition: edition === null ? null : { document: edition.document, sha256: edition.checksum },
  };
}
