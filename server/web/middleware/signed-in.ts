/** Who is it? Role and "active" come from the database at each request: who loses a role loses it now. */
import type { Request, RequestHandler, Response } from 'express';
import type { StaffMember } from '../../actions/panel-records.ts';
import { Problem } from '../../actions/problem.ts';
import type { World } from '../../actions/world.ts';
import { showPage } from '../show-page.ts';
import { wantsJson } from './wants-json.ts';
import { accountMark, endSession } from './staff-session.ts';

export const signInAddress = '/beheer/aanmelden';

/** Lets staff pass; sends a stranger who reads to the sign-in page, and refuses a stranger who writes. */
export function signedIn(world: World): RequestHandler {
  return async (req, res, next) => {
    const person = await findPerson(world, req);
    if (person === null) return turnAway(world, req, res);
    res.locals['person'] = person;
    next();
  };
}

/** @throws Problem on a page that forgot signedIn(). */
export function personOf(res: Response): StaffMember {
  const person = res.locals['person'] as StaffMember | undefined;
  if (person === undefined) throw new Problem('not-signed-in', 'Meld u aan om verder te gaan.');
  return person;
}

async function findPerson(world: World, req: Request): Promise<StaffMember | null> {
  const id = req.session.staffId;
  if (id === undefined) return null;
  const person = await world.panel.staff.find(id);
  if (person !== null && person.active && accountMark(person) === req.session.accountMark) return person;
  await endSession(req);
  return null;
}

async function turnAway(world: World, req: Request, res: Response): Promise<void> {
  const reads = ['GET', 'HEAD'].includes(req.method) && !wantsJson(req);
  if (!reads) {
    throw new Problem(
      'not-signed-in',
      'U bent niet aangemeld. Er is niets veranderd. Meld u aan en probeer opnieuw.',
    );
  }
  if (req.get('sec-fetch-site') === 'cross-site') {
    // A strict cookie does not come along from a mail or another site, though this person may well be signed in.
    return showPage(world, res, 'go-on', { title: 'Ga verder', view: { address: req.originalUrl } });
  }
  res.redirect(303, signInAddress);
}
