/** Staff at their door, as they come in: a password, and where the installation asks for it a code. */
import { load } from 'cheerio';
import { Failed, NotRun } from './ended.ts';
import { formsOf } from './forms.ts';
import type { House } from './house.ts';
import type { Account, Role } from './targets.ts';
import { codeOf } from './totp.ts';
import type { Answer, Visitor } from './visitor.ts';

export function accountOf(house: House, role: Role): Account {
  const account = house.targets.accounts[role];
  if (account === undefined) throw new NotRun(`targets.json has no account of ${role}`);
  return account;
}

/** The first step: the form of the door, filled in. */
export async function givePassword(
  house: House,
  visitor: Visitor,
  { email, password }: { email: string; password: string },
): Promise<Answer> {
  const door = house.at('SLOGIN');
  const page = await visitor.get(door);
  const form = formsOf(page.text, door).find(({ method }) => method === 'POST');
  if (form === undefined) return page;
  return visitor.post(form.action, { ...form.fields, email, wachtwoord: password });
}

/** Where a second step is asked: the form with a field for a code. */
export async function secondStep(visitor: Visitor, answer: Answer): Promise<SecondStep | null> {
  const path = answer.headers.location ?? '';
  if (!path.startsWith('/')) return null;
  const page = await visitor.get(path);
  const form = formsOf(page.text, path).find(
    ({ free, method }) => method === 'POST' && free.includes('code'),
  );
  const shown = load(page.text)('[data-test="secret"]').text().trim();
  if (form === undefined) return null;
  return { action: form.action, fields: form.fields, shown: shown === '' ? null : shown };
}

export interface SecondStep {
  action: string;
  fields: Record<string, string>;
  /** The secret, where an app is set up. */
  shown: string | null;
}

/** A code works once: of somebody who gave one in this half minute the next is waited for. */
const used = new Map<string, number>();

export async function freshCode(secret: string): Promise<string> {
  const halfMinute = (): number => Math.floor(Date.now() / 30_000);
  while (used.get(secret) === halfMinute()) await new Promise((resolve) => setTimeout(resolve, 500));
  used.set(secret, halfMinute());
  return codeOf(secret, Date.now());
}

export async function giveCode(visitor: Visitor, step: SecondStep, code: string): Promise<Answer> {
  return visitor.post(step.action, { ...step.fields, code });
}

export async function signInStaff(house: House, role: Role, visitor = house.visitor()): Promise<Visitor> {
  const account = accountOf(house, role);
  const answer = await givePassword(house, visitor, account);
  if (answer.status !== 303) throw new Failed(`${role} cannot sign in: ${answer.status}`);
  const step = await secondStep(visitor, answer);
  if (step === null) return visitor;
  // Who signs in for the first time is shown the secret of the app.
  if (account.totp === undefined && step.shown !== null) account.totp = step.shown;
  if (account.totp === undefined) throw new NotRun(`${role} has no TOTP secret in targets.json`);
  const done = await giveCode(visitor, step, await freshCode(account.totp));
  if (done.status >= 400) throw new Failed(`${role} cannot sign in with a code: ${done.status}`);
  return visitor;
}

/** Whether this visitor is behind the door. */
export async function isInside(house: House, visitor: Visitor): Promise<boolean> {
  return (await visitor.get(house.at('DASH'))).status === 200;
}
