/** Whether what lies around the databases is well enough to be sent work: room on the disk, mail that goes out, a clock that is right. */
import type { World } from './world.ts';

/** Share of the disk. */
const leastRoom = 0.05;
const minute = 60_000;
const longestDue = 15 * minute;
const longestBack = 60 * minute;

export interface Surroundings {
  /** More than 5 % of the disk of the databases is free; also true when it is not ours to see, as of a database server. */
  disk: boolean;
  /** No letter is due for a quarter of an hour. Orders of mailings go at their own pace. */
  mail: boolean;
  /** Not an hour before the newest entry of the log: waves open and close by it. */
  clock: boolean;
}

/** @param sendsMail without a mail server mail waits on purpose */
export async function lookAround(world: World, sendsMail: boolean): Promise<Surroundings> {
  const now = world.clock.now().getTime();
  const [room, due, noted] = await Promise.all([
    world.answers.roomLeft(),
    sendsMail ? world.panel.outbox.dueSince(now) : null,
    world.panel.audit.newestAt(),
  ]);
  return {
    disk: room === null || room > leastRoom,
    mail: due === null || now - due < longestDue,
    clock: noted === null || now >= Date.parse(noted) - longestBack,
  };
}
