/** The colleagues, and inviting one. */
import type { RequestHandler, Response } from 'express';
import { z } from 'zod';
import { roles } from '../../../actions/permissions.ts';
import { Problem } from '../../../actions/problem.ts';
import { inviteColleague } from '../../../actions/staff/invite-colleague.ts';
import { seeStaff } from '../../../actions/staff/see-staff.ts';
import type { World } from '../../../actions/world.ts';
import { submitted } from '../../middleware/form.ts';
import { personOf } from '../../middleware/signed-in.ts';
import { showStaffPage } from '../../show-page.ts';
import { staffView, type TypedInvitation } from '../../view-models/staff/staff-view.ts';
import type { WebSettings } from '../../web-settings.ts';
import { showSetupLink } from './setup-link.ts';

const nothing: TypedInvitation = { name: '', email: '', role: null };
const fields = { naam: z.string().max(200), email: z.string().max(254), rol: z.string().max(50).optional() };
const rolesOrNone = z.enum(roles).optional().catch(undefined);

export function staffPage(world: World, settings: WebSettings): RequestHandler {
  return async (_req, res) => show(world, settings, res, { typed: nothing, error: null });
}

export function inviteSubmit(world: World, settings: WebSettings): RequestHandler {
  return submitted(fields, async ({ naam: name, email, rol }, _req, res) => {
    const role = rolesOrNone.parse(rol) ?? null;
    try {
      if (role === null) throw new Problem('bad-input', 'Kies een rol voor uw collega.');
      const invitee = { name, email, role, byMail: settings.sendsMail };
      await showSetupLink(world, settings, res, await inviteColleague(world, personOf(res), invitee));
    } catch (problem) {
      if (!(problem instanceof Problem) || problem.kind === 'not-allowed') throw problem;
      const status = problem.kind === 'conflict' ? 409 : 400;
      await show(world, settings, res.status(status), {
        typed: { name, email, role },
        error: problem.message,
      });
    }
  });
}

async function show(
  world: World,
  { sendsMail }: WebSettings,
  res: Response,
  { typed, error }: { typed: TypedInvitation; error: string | null },
): Promise<void> {
  const person = personOf(res);
  const errorAt = error === null ? null : placeOfFault(typed);
  const form = { typed, sendsMail, error, errorAt };
  const view = staffView(person, await seeStaff(world, person), form);
  await showStaffPage(world, res, 'staff', { title: 'Medewerkers', view });
}

/** Id of the field: the first that is empty, or the address, which others may have. */
function placeOfFault({ name, role }: TypedInvitation): string {
  if (role === null) return `rol-${roles[0]}`;
  return name.trim() === '' ? 'naam' : 'email';
}
