import type { World } from '../world.ts';

/** Links and sessions that are over, and what was filled in by who did not confirm it in time. */
export async function dropWaiting({ panel, clock }: World): Promise<void> {
  const now = clock.now().getTime();
  await panel.memberLinks.dropExpired(now);
  await panel.memberSessions.dropExpired(now);
  await panel.registrations.dropExpired(now);
}
