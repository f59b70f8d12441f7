import type { ConsentText } from '../consent-records.ts';
import type { IsoDay } from '../iso-day.ts';
import type { PanelStore } from '../stores.ts';

/** The words that somebody agrees to today. */
export async function consentNow(panel: Pick<PanelStore, 'consents'>, today: IsoDay): Promise<ConsentText> {
  const texts = await panel.consents.texts();
  const text = texts.findLast(({ fromDay }) => fromDay <= today) ?? texts[0];
  if (text === undefined) throw new Error('There is no text of the consent, not even the first one.');
  return text;
}
