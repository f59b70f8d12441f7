/** A release of the closed wave of Kerkebeek, and its publication: asked by one colleague, done by another. */
import { createHash } from 'node:crypto';
import { proposePublication } from '../../server/actions/propose-publication.ts';
import { publishResults } from '../../server/actions/publish-results.ts';
import type { Release } from '../../reports/disclosure/release.ts';
import { els, joris } from '../support/kerkebeek.ts';
import type { TownHall } from './town-hall.ts';

export async function releaseOf({ world }: TownHall, release: Release, number = 1): Promise<void> {
  const { about } = release;
  const document = JSON.stringify({ ...release, about: { ...about, number } });
  const checksum = createHash('sha256').update(document).digest('hex');
  const stored = { waveId: '2021-3', number, createdOn: '2021-10-14', checksum, document };
  await world.answers.releases.add(stored);
  await world.panel.waves.move('2021-3', 'closed', 'released');
}

export async function publishRelease(
  hall: TownHall,
  release: Release,
  { lastDay = '' }: { lastDay?: string } = {},
): Promise<void> {
  await releaseOf(hall, release);
  const asked = { release: 1, edition: 0, lastDay, notice: '' };
  await proposePublication(hall.world, joris, '2021-3', asked);
  await publishResults(hall.world, els, '2021-3', 1);
}
