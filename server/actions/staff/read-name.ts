import { Problem } from '../problem.ts';

export const longestName = 100;

/** @throws Problem when nothing, or too much, is left of it */
export function readName(typed: string): string {
  const name = typed.trim().replaceAll(/\s+/gu, ' ');
  if (name === '') throw new Problem('bad-input', 'Vul een naam in.');
  if (name.length > longestName)
    throw new Problem('bad-input', `Een naam heeft hoogstens ${longestName} tekens.`);
  return name;
}

export function looksLikeEmail(email: string): boolean {
  return email.length <= 254 && /^[^\s@<>"',;]+@[^\s@<>"',;]+\.[^\s@<>"',;]+$/u.test(email);
}
