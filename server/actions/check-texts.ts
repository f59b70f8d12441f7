/** The texts that staff wrote for a report, read against its figures before it goes out. */
import { readRelease } from '../../reports/disclosure/read-release.ts';
import type { Release } from '../../reports/disclosure/release.ts';
import type { Claim } from '../../reports/findings/claim.ts';
import { claimCheck } from '../../reports/findings/claim-check.ts';
import { readPlan } from '../../reports/findings/plan.ts';
import { isMissing } from '../../reports/tables/crosstab.ts';
import { mustBeAllowed } from './permissions.ts';
import type { StaffMember } from './ports.ts';
import { findRelease } from './results-report.ts';
import type { World } from './world.ts';

/** Every claim that no published figure bears, in the order of the report. @throws Problem as resultsReport does */
export async function checkTexts(
  world: World,
  person: StaffMember,
  waveId: string,
  number?: number,
): Promise<Claim[]> {
  mustBeAllowed(person, 'see results');
  const release = readRelease((await findRelease(world, waveId, number)).document);
  const { aim, next } = readPlan(release.plan);
  const evidence = { ...release, others: responseOf(release) };
  return [...aim, release.about.purpose, ...next]
    .flatMap((text) => claimCheck(text, release.about.language, evidence))
    .filter(({ verdict }) => verdict !== 'supported');
}

function responseOf({ responses, invited }: Release): number[] {
  return invited === null || isMissing(invited) || invited === 0 ? [] : [responses / invited];
}
