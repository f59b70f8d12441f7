/** The texts that staff wrote for a report, read against its figures before it goes out. */
import { readRelease } from '../../reports/disclosure/read-release.ts';
import type { Release } from '../../reports/disclosure/release.ts';
import { readEdition } from '../../reports/edition.ts';
import type { Claim } from '../../reports/findings/claim.ts';
import { claimCheck } from '../../reports/findings/claim-check.ts';
import { readPlan } from '../../reports/findings/plan.ts';
import { isMissing } from '../../reports/tables/crosstab.ts';
import { mustBeAllowed } from './permissions.ts';
import type { StaffMember } from './panel-records.ts';
import { findResults, type Wanted } from './find-results.ts';
import type { World } from './world.ts';

/** Every claim that no published figure bears, in the order of the report. @throws Problem as seeResults does */
export async function checkTexts(
  world: World,
  person: StaffMember,
  waveId: string,
  wanted: Wanted = {},
): Promise<Claim[]> {
  mustBeAllowed(person, 'see results');
  const { stored, edition } = await findResults(world, waveId, wanted);
  const release = readRelease(stored.document);
  const { aim, next: planned } = readPlan(release.plan);
  const { conclusions = [], next = [] } = edition === null ? {} : readEdition(edition.document);
  const texts = [...aim, release.about.purpose, ...conclusions, ...(next.length === 0 ? planned : next)];
  return unborneClaims(texts, release);
}

/** Those that the figures of the release contradict or do not have. */
export function unborneClaims(texts: string[], release: Release): Claim[] {
  const evidence = { ...release, others: responseOf(release) };
  return texts
    .flatMap((text) => claimCheck(text, release.about.language, evidence))
    .filter(({ verdict }) => verdict !== 'supported');
}

function responseOf({ responses, invited }: Release): number[] {
  return invited === null || isMissing(invited) || invited === 0 ? [] : [responses / invited];
}
