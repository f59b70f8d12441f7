/** The question whether to stay that did not arrive: who was not asked is not erased for want of an answer. */
import { markBounced } from '../mailings/end-order.ts';
import type { World } from '../world.ts';
import { questionId } from './ask-to-stay.ts';

/**
 * Its member is asked again: by letter when there is no such address, otherwise with the next mails that ask.
 * @param mailId as it stands in the outbox. @returns false when it is no such mail, or of nobody who waits for an answer
 */
export async function questionWasLost(world: World, mailId: string, isNoAddress: boolean): Promise<boolean> {
  if (!mailId.startsWith('stay-')) return false;
  for (const { memberId, askedOn } of await world.panel.memberActivity.all()) {
    if (askedOn === null || (await questionId(world, memberId)) !== mailId) continue;
    await world.panel.inOneTransaction(async (panel) => {
      await panel.memberActivity.asked([memberId], null);
      if (isNoAddress) await markBounced(panel, memberId);
    });
    return true;
  }
  return false;
}
