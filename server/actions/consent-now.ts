import { brusselsDay } from './brussels-day.ts';
import type { ConsentText } from './consent-records.ts';
import type { World } from './world.ts';

/** The words that somebody agrees to today. @throws Error when there are none at all */
export async function consentNow({ panel, clock }: Pick<World, 'panel' | 'clock'>): Promise<ConsentText> {
  const today = brusselsDay(clock.now());
  const texts = await panel.consents.texts();
  const text = texts.findLast(({ fromDay }) => fromDay <= today) ?? texts[0];
  if (text === undefined) throw new Error('There is no text of the consent, not even the first one.');
  return text;
}
