/** Whose password was right a moment ago, with the second step still to come. Nothing else is open to this person. */
import type { Request, RequestHandler, Response } from 'express';
import type { StaffMember } from '../../actions/panel-records.ts';
import { Problem } from '../../actions/problem.ts';
import type { World } from '../../actions/world.ts';
import { signInAddress } from './signed-in.ts';
import { accountMark, type HalfSession } from './staff-session.ts';

/** In ms, to find the telephone. */
const patience = 10 * 60_000;

/** Lets pass whoever has this step before them; others begin at the password. */
export function halfSignedIn(world: World, next: HalfSession['next']): RequestHandler {
  return async (req, res, go) => {
    const person = await findHalf(world, req, next);
    if (person === null) {
      if (req.method === 'POST')
        throw new Problem('not-signed-in', 'Het aanmelden duurde te lang. Meld u opnieuw aan.');
      return res.redirect(303, signInAddress);
    }
    res.locals['half'] = person;
    go();
  };
}

/** @throws Problem on a page that forgot halfSignedIn() */
export function halfOf(res: Response): StaffMember {
  const person = res.locals['half'] as StaffMember | undefined;
  if (person === undefined) throw new Problem('not-signed-in', 'Meld u aan om verder te gaan.');
  return person;
}

async function findHalf(world: World, req: Request, next: HalfSession['next']): Promise<StaffMember | null> {
  const half = req.session.half;
  if (half === undefined || half.next !== next) return null;
  if (world.clock.now().getTime() - half.since > patience) return null;
  const person = await world.panel.staff.find(half.staffId);
  return person !== null && person.active && accountMark(person) === half.accountMark ? person : null;
}
