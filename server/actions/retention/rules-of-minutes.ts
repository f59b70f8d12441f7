/** What is over within hours: taken away every few minutes. */
import { dropOldUploads } from '../figure-uploads.ts';
import { forgetShutDrafts } from '../forget-shut-drafts.ts';
import { dropOldJobs } from '../jobs/own-job.ts';
import { dropOldMemberUploads } from '../members/member-uploads.ts';
import type { World } from '../world.ts';
import type { RetentionRule, RuleId } from './retention-rule.ts';

export const rulesOfMinutes: RetentionRule[] = [
  often('sign-in', ({ panel, clock }) => panel.memberLinks.dropExpired(clock.now().getTime())),
  often('requests', ({ panel, clock }) => panel.registrations.dropExpired(clock.now().getTime())),
  often('sessions', async ({ panel, clock }) => {
    const now = clock.now().getTime();
    return (await panel.memberSessions.dropExpired(now)) + (await panel.sessions.endExpired(now));
  }),
  often('uploads', async (world) => (await dropOldUploads(world)) + (await dropOldMemberUploads(world))),
  often('files', async (world) => {
    const batches = await world.panel.letterBatches.forgetBefore(world.clock.now().getTime());
    return batches + (await dropOldJobs(world));
  }),
  often('drafts', forgetShutDrafts),
];

function often(id: RuleId, run: (world: World) => Promise<number>): RetentionRule {
  return { id, often: true, from: () => '', run };
}
