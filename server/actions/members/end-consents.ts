import type { IsoDay } from '../iso-day.ts';
import type { Member } from '../panel-records.ts';
import type { PanelStore } from '../stores.ts';

/** Ends what somebody agreed to. With the status "left" nothing is sent any more, by mail or by post. */
export async function endConsents(
  panel: Pick<PanelStore, 'consents'>,
  { id }: Member,
  today: IsoDay,
): Promise<void> {
  for (const purpose of ['membership', 'mail', 'profile'] as const)
    await panel.consents.withdraw(id, purpose, today);
}
