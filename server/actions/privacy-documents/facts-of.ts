import type { Municipality } from '../panel-records.ts';
import type { NoticeFacts } from './notice-facts.ts';
import { retentionOf } from '../retention/retention-settings.ts';
import { unfilled } from './privacy-settings.ts';

/** @param publicUrl of the installation, with https:// */
export function factsOf(municipality: Municipality, publicUrl: string): NoticeFacts {
  const { name, phone, email, panel, privacy = unfilled } = municipality;
  const { address, officer, basis, processors } = privacy;
  return {
    name,
    phone,
    email,
    address: address === '' ? null : address,
    officer,
    site: new URL(publicUrl).host,
    minimumAge: panel?.minimumAge ?? 16,
    basis,
    processors,
    selfRegistration: panel?.selfRegistration ?? false,
    kept: { ...retentionOf(municipality), mails: 90, backups: 35 },
  };
}
