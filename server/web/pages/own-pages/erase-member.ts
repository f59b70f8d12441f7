/** For a member who asks it by telephone or letter: a colleague erases everything, or takes all that is kept for them. */
import type { RequestHandler } from 'express';
import { z } from 'zod';
import { memberFile } from '../../../actions/own-pages/download-member.ts';
import { forgetMemberAsked, memberToForget } from '../../../actions/own-pages/forget-member.ts';
import { everybody } from '../../../actions/members/search-members.ts';
import type { World } from '../../../actions/world.ts';
import { submitted } from '../../middleware/form.ts';
import { limitDownloads } from '../../middleware/limit-tries.ts';
import { personOf } from '../../middleware/signed-in.ts';
import { leaveMessage } from '../../middleware/staff-session.ts';
import { sendFile } from '../../send-file.ts';
import { showStaffPage } from '../../show-page.ts';
import { keepSearch } from '../members/kept-search.ts';

export function eraseMemberPage(world: World): RequestHandler {
  return async (req, res) => {
    const { id, firstName, lastName, reference } = await memberToForget(
      world,
      personOf(res),
      String(req.params['member']),
    );
    const view = { name: `${firstName} ${lastName}`, reference, address: `/beheer/panel/leden/${id}` };
    await showStaffPage(world, res, 'erase-member', { title: 'Panellid wissen?', view });
  };
}

export function eraseMemberSubmit(world: World): RequestHandler {
  return submitted({ antwoorden: z.enum(['keep', 'delete']) }, async ({ antwoorden }, req, res) => {
    await forgetMemberAsked(world, personOf(res), String(req.params['member']), antwoorden);
    // Perhaps the name of this person.
    await keepSearch(req, everybody);
    await leaveMessage(
      req,
      antwoorden === 'keep'
        ? 'Het panellid is gewist. De vroegere antwoorden tellen mee, zonder verband met deze persoon.'
        : 'Het panellid is gewist, met de vroegere antwoorden.',
    );
    res.redirect(303, '/beheer/panel');
  });
}

export function memberDownload(world: World, kind: 'json' | 'pdf'): RequestHandler {
  return async (req, res) => {
    const person = personOf(res);
    await limitDownloads(world, person.id);
    sendFile(res, await memberFile(world, person, String(req.params['member']), kind));
  };
}
