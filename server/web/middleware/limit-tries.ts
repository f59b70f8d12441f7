/** How often somebody may try. The counts are in the database, so that two processes do not allow it twice. */
import { createHmac } from 'node:crypto';
import type { Request } from 'express';
import type { StaffMember } from '../../actions/panel-records.ts';
import { Problem } from '../../actions/problem.ts';
import type { World } from '../../actions/world.ts';
import { householdOf, neighbourhoodOf } from '../network.ts';
import { accountMark } from './staff-session.ts';

const minute = 60_000;

interface Allowance {
  allowed: number;
  windowMs: number;
}

/** @throws Problem */
export async function limitSignIn(world: World, req: Request, email: string): Promise<void> {
  const household = householdOf(req.ip ?? '');
  await limit(world, `sign-in:${household}`, { allowed: 50, windowMs: 15 * minute });
  const person = email.trim().toLowerCase();
  await limit(world, `sign-in:${household}:${person}`, { allowed: 10, windowMs: 15 * minute });
}

/**
 * Counts one code of the second step, right or wrong, of the account: only who knows the password gets this far, so no stranger can
 * shut somebody out, and with a new password the count begins anew. Three codes are right at any moment: fifty tries a day find one
 * once in twenty years. @throws Problem
 */
export async function limitSecondSteps(world: World, person: StaffMember): Promise<void> {
  const account = `${person.id}:${accountMark(person)}`;
  await limit(world, `second-step:${account}`, { allowed: 10, windowMs: 15 * minute });
  await limit(world, `second-step-day:${account}`, { allowed: 50, windowMs: 24 * 60 * minute });
}

/** Counts one try of the present password by somebody who is signed in: it may be somebody else's screen. @throws Problem */
export async function limitOwnPassword(world: World, personId: string): Promise<void> {
  await limit(world, `own-password:${personId}`, { allowed: 10, windowMs: 15 * minute });
}

/** Counts one link to choose a password that is not valid: a guess. @throws Problem */
export async function limitLinkGuesses(world: World, req: Request): Promise<void> {
  await limit(world, `link:${householdOf(req.ip ?? '')}`, { allowed: 20, windowMs: 10 * minute });
}

/** Somebody who takes a report in all its forms, twice, is no attack. @throws Problem */
export async function limitDownloads(world: World, personId: string): Promise<void> {
  await limit(world, `download:${personId}`, { allowed: 20, windowMs: minute });
}

/** Somebody who takes every chart of a report is no attack. @throws Problem */
export async function limitPictures(world: World, personId: string): Promise<void> {
  await limit(world, `picture:${personId}`, { allowed: 60, windowMs: minute });
}

/** Somebody who tries files of figures until they fit is no attack. @throws Problem */
export async function limitUploads(world: World, personId: string): Promise<void> {
  await limit(world, `upload:${personId}`, { allowed: 30, windowMs: 60 * minute });
}

/** Somebody who looks at a mail in each language, and again after mending it, is no attack. @throws Problem */
export async function limitTestMails(world: World, personId: string): Promise<void> {
  await limit(world, `test-mail:${personId}`, { allowed: 20, windowMs: 60 * minute });
}

/** Counts one wrong link to a questionnaire; false when there were too many. A right link is never counted. */
export async function mayTryAnotherLink(world: World, req: Request): Promise<boolean> {
  return take(world, `wrong-link:${neighbourhoodOf(req.ip ?? '')}`, { allowed: 20, windowMs: 10 * minute });
}

/** Counts one wrong receipt; false when there were too many. A right one is never counted. */
export async function mayTryAnotherReceipt(world: World, req: Request): Promise<boolean> {
  return take(world, `wrong-receipt:${neighbourhoodOf(req.ip ?? '')}`, {
    allowed: 20,
    windowMs: 10 * minute,
  });
}

/**
 * Counts one mail that somebody asks for: by the address, whether it is known or not, by where it is asked and of all together.
 * False when there were too many.
 */
export async function mayAskMail(world: World, req: Request, email: string): Promise<boolean> {
  const hour = 60 * minute;
  const person = email.trim().toLowerCase();
  return (
    (await take(world, `ask-mail:${householdOf(req.ip ?? '')}`, { allowed: 30, windowMs: hour })) &&
    (await take(world, `ask-mail-to:${person}`, { allowed: 3, windowMs: hour })) &&
    (await take(world, 'ask-mail', { allowed: 2_000, windowMs: hour }))
  );
}

/** Somebody who takes their own data a few times is no attack. @throws Problem */
export async function limitOwnDownloads(world: World, memberId: string): Promise<void> {
  await limit(world, `own-download:${memberId}`, { allowed: 10, windowMs: minute });
}

/** Going to the sign-in of the municipality and coming back are two. @throws Problem */
export async function limitMunicipalSignIn(world: World, req: Request): Promise<void> {
  await limit(world, `municipal:${householdOf(req.ip ?? '')}`, { allowed: 100, windowMs: 15 * minute });
}

const codesOfNetwork = { allowed: 20, windowMs: 10 * minute };
const codesOfAll = { allowed: 2_000, windowMs: 60 * minute };

export type Tried<T> =
  { state: 'right'; found: T } | { state: 'wrong' } | { state: 'too-many'; seconds: number };

/**
 * Looks up a code that somebody typed. Codes are short, so after too many wrong ones, of this network or of all together,
 * not even a right one is looked up. Each try is counted before its look-up, so that a thousand at once are no way
 * around; a right one is taken off again, and leaves nothing behind.
 */
export async function tryCode<T>(
  world: World,
  req: Request,
  find: () => Promise<T | null>,
): Promise<Tried<T>> {
  const network = `wrong-code:${neighbourhoodOf(req.ip ?? '')}`;
  const everybody = 'wrong-code';
  if (!(await take(world, network, codesOfNetwork))) return tooMany(codesOfNetwork);
  if (!(await take(world, everybody, codesOfAll))) return tooMany(codesOfAll);
  const found = await find();
  if (found === null) return { state: 'wrong' };
  await giveBack(world, network, codesOfNetwork);
  await giveBack(world, everybody, codesOfAll);
  return { state: 'right', found };
}

function tooMany({ windowMs }: Allowance): { state: 'too-many'; seconds: number } {
  return { state: 'too-many', seconds: windowMs / 1000 };
}

async function limit(world: World, key: string, allowance: Allowance): Promise<void> {
  if (await take(world, key, allowance)) return;
  const minutes = allowance.windowMs / minute;
  const wait = minutes === 1 ? 'een minuut' : minutes > 60 ? `${minutes / 60} uur` : `${minutes} minuten`;
  throw new Problem(
    'too-many',
    `U hebt dit te vaak na elkaar geprobeerd. Wacht ${wait} en probeer dan opnieuw.`,
    [],
    allowance.windowMs / 1000,
  );
}

async function take(world: World, key: string, allowance: Allowance): Promise<boolean> {
  return world.panel.limits.take(await hashed(world, key), allowance, world.clock.now().getTime());
}

async function giveBack(world: World, key: string, allowance: Allowance): Promise<void> {
  return world.panel.limits.giveBack(await hashed(world, key), allowance, world.clock.now().getTime());
}

/** Networks are few enough to try them all on a plain hash: the key file is what keeps them out of a copy of the database. */
async function hashed(world: World, key: string): Promise<string> {
  return createHmac('sha256', await world.keys.limitKey())
    .update(key)
    .digest('base64url');
}
