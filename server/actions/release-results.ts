/** Counts a closed wave once, protects small groups, and freezes the result with a number and a checksum. */
import { createHash } from 'node:crypto';
import { makeRelease, type Release } from '../../reports/disclosure/release.ts';
import { mustBeAllowed } from './permissions.ts';
import { Problem } from './problem.ts';
import type { StaffMember, StoredRelease, Wave } from './ports.ts';
import { releaseInput } from './release-input.ts';
import { findWave } from './wave-overview.ts';
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
  await world.answers.forgetArrival();
  const earlier = await world.answers.releases.ofWave(waveId);
  const number = earlier.reduce((most, one) => Math.max(most, one.number), 0) + 1;
  const release = makeRelease(await releaseInput(world, wave, number));
  refuseSmallSteps(release, earlier.at(-1));
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

async function noteRelease(
  world: World,
  person: StaffMember,
  ...[wave, number]: [Wave, number]
): Promise<void> {
  await world.panel.inOneTransaction(async (panel) => {
    await panel.waves.move(wave.id, 'closed', 'released');
    const at = world.clock.now().toISOString();
    await panel.audit.append({ at, actor: person.id, action: `release ${number}`, subject: wave.id });
  });
}

/** Two releases a few answers apart would show those answers: a new one needs ten more in every published group. */
function refuseSmallSteps(release: Release, earlier: StoredRelease | undefined): void {
  if (earlier === undefined) return;
  const before = JSON.parse(earlier.document) as Release;
  const least = release.policy.baseMinimum;
  const enough = release.composition.every((table, t) =>
    table.groups.every(
      (group, g) => grown(group.answered, before.composition[t]?.groups[g]?.answered) >= least,
    ),
  );
  if (!enough || release.responses - before.responses < least) {
    throw new Problem(
      'conflict',
      `Er is al vrijgave ${before.about.number}. Een nieuwe vrijgave kan pas met minstens ${least} nieuwe antwoorden in elke groep.`,
    );
  }
}

function grown(now: unknown, before: unknown): number {
  return typeof now === 'number' && typeof before === 'number' ? now - before : Infinity;
}
