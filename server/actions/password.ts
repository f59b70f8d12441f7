/** argon2id as OWASP advises: 19 MiB, 2 passes. The same work for an unknown person, so that time tells nothing. */
import { hash, verify } from '@node-rs/argon2';
import { isEasilyGuessed } from './easy-password.ts';

const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const leastLength = 12;
const mostLength = 256;
let nobody: Promise<string> | null = null;

export function hashPassword(password: string): Promise<string> {
  return hash(password, cost);
}

/** @param known the stored hash; null for an unknown person or one without a password, which is always false */
export async function passwordMatches(known: string | null, password: string): Promise<boolean> {
  nobody ??= hash('nobody has this password', cost);
  const matches = await verify(known ?? (await nobody), password.slice(0, mostLength));
  return matches && known !== null;
}

/** What is wrong with a new password, in Dutch; null when it will do. @param about what others know of this person: address, name */
export function whyWeak(password: string, about: string[] = []): string | null {
  if (password.length < leastLength) return `Kies een wachtwoord van minstens ${leastLength} tekens.`;
  if (password.length > mostLength) return `Kies een wachtwoord van hoogstens ${mostLength} tekens.`;
  if (isEasilyGuessed(password, about))
    return 'Dit wachtwoord is te gemakkelijk te raden. Kies bijvoorbeeld vier losse woorden.';
  if (new Set(password).size < 5) return 'Kies een wachtwoord met meer verschillende tekens.';
  return null;
}
