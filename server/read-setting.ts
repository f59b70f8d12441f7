/** How one setting is read from the environment. */
import { Refused } from './refused.ts';

export type Environment = Record<string, string | undefined>;

/** An empty variable is an absent one: many ways to start a program cannot leave it out. */
export function read(env: Environment, name: string): string | null {
  const value = env[name]?.trim() ?? '';
  return value === '' ? null : value;
}

/** NAME itself, or the text of the file that NAME_FILE points at. */
export function readSecret(
  env: Environment,
  name: string,
  readText: (path: string) => string,
): string | null {
  const value = read(env, name);
  const path = read(env, `${name}_FILE`);
  if (path === null) return value;
  if (value !== null) throw new Refused(`${name} and ${name}_FILE are both set: keep one of them.`);
  try {
    return readText(path).trim();
  } catch {
    throw new Refused(`${name}_FILE points at ${path}, which cannot be read.`);
  }
}

export function readNumber(
  env: Environment,
  name: string,
  { otherwise, max }: { otherwise: number; max: number },
): number {
  const text = read(env, name);
  if (text === null) return otherwise;
  const number = /^\d{1,6}$/.test(text) ? Number(text) : NaN;
  if (number <= max) return number;
  throw new Refused(`${name} is "${text}": a whole number from 0 to ${max} was expected.`);
}
