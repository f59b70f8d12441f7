import { brusselsDay } from '../brussels-day.ts';
import type { PanelStore } from '../stores.ts';
import type { World } from '../world.ts';

/**
 * A member opened their own page, agreed to something, or their details were changed. Only the month is kept, and never that
 * somebody answered. @param panel of the transaction it belongs to
 */
export async function noteActivity(
  { clock }: Pick<World, 'clock'>,
  panel: Pick<PanelStore, 'memberActivity'>,
  memberId: string,
): Promise<void> {
  await panel.memberActivity.note([memberId], monthOf(brusselsDay(clock.now())));
}

/** 2026-11-27 -> 2026-11 */
export function monthOf(day: string): string {
  return day.slice(0, 7);
}
