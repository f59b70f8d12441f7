/** The session of a staff member, only under /beheer. Members have none: their cookie opens one questionnaire. */
import { createHash, randomBytes } from 'node:crypto';
import type { Request, RequestHandler } from 'express';
import session from 'express-session';
import type { StaffMember } from '../../actions/panel-records.ts';
import type { World } from '../../actions/world.ts';
import { browserOf } from '../browser-of.ts';
import { cookieNames } from '../cookie-names.ts';
import { isHttps, type WebSettings } from '../web-settings.ts';
import { PanelSessionStore } from './session-store.ts';

declare module 'express-session' {
  interface SessionData {
    staffId?: string;
    /** Milliseconds since 1970. */
    signedInAt?: number;
    /** Mark of the password and the role that opened this session: another of either ends it. */
    accountMark?: string;
    /** Whose password was right, with the second step still to come. */
    half?: HalfSession;
    /** A second factor that is shown and not confirmed yet, sealed. */
    enrolment?: string;
    /** Milliseconds since 1970: when the password was asked for it. */
    enrolmentSince?: number;
    /** One sentence for the next page. */
    message?: string | undefined;
  }
}

export interface HalfSession {
  staffId: string;
  /** Milliseconds since 1970. */
  since: number;
  accountMark: string;
  next: 'code' | 'enrol';
}

function sessionCookieName(settings: WebSettings): string {
  return isHttps(settings) ? `__Host-${cookieNames.staff}` : cookieNames.staff;
}

export function staffSession(world: World, settings: WebSettings): RequestHandler {
  return session({
    name: sessionCookieName(settings),
    secret: settings.sessionSecrets,
    store: new PanelSessionStore(world),
    genid: () => randomBytes(32).toString('base64url'),
    resave: false,
    saveUninitialized: false,
    cookie: { path: '/', httpOnly: true, sameSite: 'strict', secure: isHttps(settings) },
  });
}

/**
 * Somebody is in, by whatever door: password, second step or another service. A new id at the moment someone becomes somebody: an id
 * planted before is worth nothing after. @param now ms since 1970
 */
export async function openSession(req: Request, person: StaffMember, now: number): Promise<void> {
  await finished((done) => req.session.regenerate(done));
  req.session.staffId = person.id;
  req.session.signedInAt = now;
  req.session.accountMark = accountMark(person);
  const browser = browserOf(req.get('user-agent') ?? '');
  await storeOf(req).open(req.sessionID, { staffId: person.id, data: req.session, browser });
}

/** The password was right; nothing is open yet but the second step. Under a new id as well. @param now ms since 1970 */
export async function openHalfSession(
  req: Request,
  person: StaffMember,
  { now, next }: { now: number; next: HalfSession['next'] },
): Promise<void> {
  await finished((done) => req.session.regenerate(done));
  req.session.half = { staffId: person.id, since: now, accountMark: accountMark(person), next };
  await finished((done) => req.session.save(done));
}

export async function endSession(req: Request): Promise<void> {
  await finished((done) => req.session.destroy(done));
}

/** Puts a sentence on the next page, and waits until it is stored. */
export async function leaveMessage(req: Request, message: string): Promise<void> {
  req.session.message = message;
  await finished((done) => req.session.save(done));
}

export function takeMessage(req: Request): string | null {
  const message = req.session.message ?? null;
  if (message !== null) delete req.session.message;
  return message;
}

export function accountMark({ passwordHash, role }: StaffMember): string {
  return createHash('sha256')
    .update(`${role} ${passwordHash ?? ''}`)
    .digest('base64url')
    .slice(0, 22);
}

function storeOf({ sessionStore }: Request): PanelSessionStore {
  if (sessionStore instanceof PanelSessionStore) return sessionStore;
  throw new Error('sessions of staff are kept elsewhere');
}

function finished(start: (done: (error: unknown) => void) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    start((error) =>
      error === undefined || error === null
        ? resolve()
        : reject(error instanceof Error ? error : new Error('session')),
    );
  });
}
