/** What one member agreed to, and with which words. */
import { brusselsDay } from '../brussels-day.ts';
import type { Consent, ConsentPurpose, ConsentText } from '../consent-records.ts';
import type { Language } from '../../../surveys/language.ts';
import type { PanelStore } from '../stores.ts';
import type { World } from '../world.ts';

export const purposes: ConsentPurpose[] = ['membership', 'mail', 'profile'];

/** The words of a purpose; in Dutch where this language has none. */
export function wordsOfConsent(
  text: ConsentText | undefined,
  language: Language,
  purpose: ConsentPurpose,
): string {
  return text?.texts[language]?.[purpose] ?? text?.texts.nl?.[purpose] ?? '';
}

/** What stands open already, stays as it was given. @param panel of the transaction it belongs to */
export async function giveConsent(
  { clock }: Pick<World, 'clock'>,
  panel: Pick<PanelStore, 'consents'>,
  given: Pick<Consent, 'memberId' | 'purpose' | 'textVersion'> & Partial<Pick<Consent, 'source'>>,
): Promise<void> {
  const today = brusselsDay(clock.now());
  const open = (await panel.consents.ofMember(given.memberId)).some(
    ({ purpose, withdrawnOn }) => purpose === given.purpose && withdrawnOn === null,
  );
  if (open) return;
  await panel.consents.add([{ source: 'self', ...given, givenOn: today, withdrawnOn: null }]);
  await panel.consents.reopen(given.memberId, given.purpose, today);
}
