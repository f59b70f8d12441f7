import { read, type Environment } from './read-setting.ts';
import { Refused } from './refused.ts';

/** SECURITY_CONTACT as security.txt wants it (RFC 9116): mailto: or https:; null when there is none. */
export function readSecurityContact(env: Environment): string | null {
  const contact = read(env, 'SECURITY_CONTACT');
  if (contact === null || /^(?:mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/u.test(contact)) return contact;
  throw new Refused(
    `SECURITY_CONTACT is "${contact}": mailto:security@kerkebeek.example or an https address was expected.`,
  );
}
