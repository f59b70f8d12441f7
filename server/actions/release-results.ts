/** Counts a closed wave once, protects small groups, and freezes the result with a number and a checksum. */
import { createHash } from 'node:crypto';
import { readRelease } from '../../reports/disclosure/read-release.ts';
import { makeRelease } from '../../reports/disclosure/release.ts';
import { refuseWaitingPaper } from './finish-paper-entries.ts';
import { mustBeAllowed } from './permissions.ts';
import { Problem } from './problem.ts';
import type { StaffMember, Wave } from './panel-records.ts';
import type { StoredRelease } from './result-records.ts';
import { findWave } from './find-wave.ts';
import { refuseSmallStep } from './refuse-small-step.ts';
import { releaseInput } from './release-input.ts';
import type { World } from './world.ts';

/** @throws Problem when the person may not, the wave still takes answers, or there is too little that is new */
export async function releaseResults(
  world: World,
  person: StaffMember,
  waveId: string,
): Promise<{ number: number }> {
  mustBeAllowed(person, 'release results');
  const wave = await findWave(world, waveId);
  if (!['closed', 'released', 'published'].includes(wave.status)) {
    throw new Problem('conflict', `Golf ${waveId} is nog niet gesloten. Sluit de golf eerst.`);
  }
  // Done when the wave closed; once more, in case the program was stopped in between.
  await world.answers.drafts.dropOfWave(waveId);
  await world.answers.forgetArrival();
  const latest = newest(await world.answers.releases.ofWave(waveId));
  if (latest !== null && (wave.status === 'closed' || !(await isNoted(world, latest)))) {
    // The program was stopped between the two databases: the release is there, the wave and the audit log have to follow.
    await noteRelease(world, person, wave, latest.number);
    return { number: latest.number };
  }
  if (wave.status === 'closed') await refuseWaitingPaper(world, wave);
  const number = (latest?.number ?? 0) + 1;
  const earlier = latest === null ? null : readRelease(latest.document);
  const release = makeRelease({ ...(await releaseInput(world, wave, number)), earlier });
  if (earlier !== null) refuseSmallStep(release, earlier);
  const document = JSON.stringify(release);
  const checksum = createHash('sha256').update(document).digest('hex');
  await world.answers.releases.add({
    waveId,
    number,
    createdOn: release.about.createdOn,
    checksum,
    document,
  });
  await noteRelease(world, person, wave, number);
  return { number };
}

function newest(releases: StoredRelease[]): StoredRelease | null {
  return releases.reduce<StoredRelease | null>(
    (last, one) => (one.number > (last?.number ?? 0) ? one : last),
    null,
  );
}

async function isNoted(world: World, { waveId, number }: StoredRelease): Promise<boolean> {
  const entries = await world.panel.audit.ofSubject(waveId);
  return entries.some(({ action }) => action === `release ${number}`);
}

async function noteRelease(world: World, person: StaffMember, wave: Wave, number: number): Promise<void> {
  await world.panel.inOneTransaction(async (panel) => {
    await panel.waves.move(wave.id, 'closed', 'released');
    const at = world.clock.now().toISOString();
    await panel.audit.append({ at, actor: person.id, action: `release ${number}`, subject: wave.id });
  });
}
