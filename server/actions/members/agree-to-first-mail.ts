import { consentNow } from '../consent-now.ts';
import type { Consent } from '../consent-records.ts';
import { giveConsent } from '../own-pages/consents-now.ts';
import type { Member } from '../panel-records.ts';
import type { World } from '../world.ts';

/**
 * Who gives us the first mail address of a member says that this person agreed to be mailed. Who stopped the mails before,
 * has to ask for them again.
 * @param world with the panel of the transaction it belongs to
 */
export async function agreeToFirstMail(
  world: Pick<World, 'panel' | 'clock'>,
  { id: memberId, email, mailState }: Member,
  source: Consent['source'],
): Promise<void> {
  if (email === null || mailState === 'stopped') return;
  const { version: textVersion } = await consentNow(world);
  await giveConsent(world, world.panel, { memberId, purpose: 'mail', textVersion, source });
}
