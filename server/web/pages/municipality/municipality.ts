/** /beheer/gemeente: how residents reach the municipality, and which districts it has. */
import type { RequestHandler } from 'express';
import { z } from 'zod';
import { readDetails } from '../../../actions/municipality/read-details.ts';
import { changeDetails, municipalityDetails } from '../../../actions/municipality/settle-details.ts';
import type { World } from '../../../actions/world.ts';
import { submitted } from '../../middleware/form.ts';
import { personOf } from '../../middleware/signed-in.ts';
import { leaveMessage } from '../../middleware/staff-session.ts';
import { showStaffPage } from '../../show-page.ts';
import { municipalityView } from '../../view-models/municipality-view.ts';

const title = 'Gemeente';
const line = z.string().max(1_000);

export function municipalityPage(world: World): RequestHandler {
  return async (_req, res) => {
    const view = municipalityView(await municipalityDetails(world, personOf(res)), null);
    await showStaffPage(world, res, 'municipality', { title, view });
  };
}

export function municipalitySubmit(world: World): RequestHandler {
  const fields = { telefoon: line, uren: line, mail: line, loket: line, wijken: z.string().max(20_000) };
  return submitted(fields, async (form, req, res) => {
    const person = personOf(res);
    const details = await municipalityDetails(world, person);
    const typed = {
      phone: form.telefoon,
      phoneHours: form.uren,
      email: form.mail,
      counterName: form.loket,
      districts: form.wijken,
    };
    const fault = readDetails({ ...typed, name: details.name, nisCode: details.nisCode });
    if ('sentence' in fault) {
      const view = municipalityView(details, { typed, fault });
      return showStaffPage(world, res.status(400), 'municipality', { title, view });
    }
    await changeDetails(world, person, typed);
    await leaveMessage(req, 'Bewaard. Bladzijden, mails en brieven zeggen dit vanaf nu.');
    res.redirect(303, '/beheer/gemeente');
  });
}
