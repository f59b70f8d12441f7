import type { Municipality } from '../panel-records.ts';
import type { KeptPeriods, NoticeFacts } from './notice-facts.ts';
import { unfilled } from './privacy-settings.ts';

const kept: KeptPeriods = {
  frameDays: 90,
  idleMonths: 24,
  answerDays: 60,
  linkDays: 14,
  mailLogDays: 90,
  logYears: 5,
  backupDays: 35,
};

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
    kept,
  };
}
