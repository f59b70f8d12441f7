/**
 * Codes of six digits that an app on a telephone makes every half minute (RFC 6238). SHA-1, six digits and 30 seconds are what
 * every app knows; others are ignored by some without a word.
 */
import { Secret, TOTP } from 'otpauth';

const stepMs = 30_000;
/** 160 bits, as RFC 4226 asks. */
const secretBytes = 20;

/** base32. */
export function newTotpSecret(): string {
  return new Secret({ size: secretBytes }).base32;
}

/**
 * The half minute since 1970 whose code this is; null when it is not that of now or of the one before or after, which lets
 * a clock be a little off.
 */
export function stepOfCode(secret: string, code: string, now: Date): number | null {
  if (!/^\d{6}$/u.test(code)) return null;
  const timestamp = now.getTime();
  const delta = totp(secret).validate({ token: code, timestamp, window: 1 });
  return delta === null ? null : Math.floor(timestamp / stepMs) + delta;
}

/** What the QR code says. @param issuer for the list in the app, as is the account */
export function totpAddress(secret: string, issuer: string, account: string): string {
  return new TOTP({ secret: Secret.fromBase32(secret), issuer, label: account }).toString();
}

function totp(secret: string): TOTP {
  return new TOTP({ secret: Secret.fromBase32(secret) });
}
