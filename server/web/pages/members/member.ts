/** One member: a look, the buttons, and leaving. */
import type { Request, RequestHandler, Response } from 'express';
import { z } from 'zod';
import {
  doToMember,
  letMemberLeave,
  memberDeeds,
  type MemberDeed,
} from '../../../actions/members/member-deeds.ts';
import { seeMember } from '../../../actions/members/see-member.ts';
import { mustBeAllowed } from '../../../actions/permissions.ts';
import { Problem } from '../../../actions/problem.ts';
import type { World } from '../../../actions/world.ts';
import { submitted } from '../../middleware/form.ts';
import { personOf } from '../../middleware/signed-in.ts';
import { leaveMessage } from '../../middleware/staff-session.ts';
import { showStaffPage } from '../../show-page.ts';
import { memberView } from '../../view-models/members/member-view.ts';
import { memberIdOf } from './member-address.ts';

const title = 'Panellid';
const version = z.string().max(60);

const done: Record<MemberDeed, string> = {
  pause: 'Dit panellid is gepauzeerd en krijgt geen uitnodigingen.',
  resume: 'Dit panellid doet weer mee.',
  'mail bounced': 'Wij mailen niet meer naar dit adres.',
  'mail arrives': 'Wij mailen weer naar dit adres.',
  'letters returned': 'Wij sturen geen brieven meer naar dit adres.',
  'letters arrive': 'Wij sturen weer brieven naar dit adres.',
};

export function memberPage(world: World): RequestHandler {
  return async (req, res) => showMember(world, req, res, null);
}

export function memberDeedSubmit(world: World): RequestHandler {
  return submitted({ versie: version, doe: z.enum(memberDeeds) }, async ({ versie, doe }, req, res) => {
    const id = memberIdOf(req);
    try {
      await doToMember(world, personOf(res), { id, version: versie, deed: doe });
    } catch (problem) {
      return showConflict(world, req, res, problem);
    }
    await leaveMessage(req, done[doe]);
    res.redirect(303, `/beheer/panel/leden/${id}`);
  });
}

export function leavePage(world: World): RequestHandler {
  return async (req, res) => {
    mustBeAllowed(personOf(res), 'change members');
    const view = memberView(await seeMember(world, personOf(res), memberIdOf(req)), null);
    if (!view.mayLeave) throw new Problem('conflict', 'Dit panellid is al uit het panel.');
    await showStaffPage(world, res, 'member-leave', { title: 'Uit het panel?', view });
  };
}

export function leaveSubmit(world: World): RequestHandler {
  return submitted({ versie: version }, async ({ versie }, req, res) => {
    const id = memberIdOf(req);
    try {
      await letMemberLeave(world, personOf(res), { id, version: versie });
    } catch (problem) {
      return showConflict(world, req, res, problem);
    }
    await leaveMessage(req, 'Dit panellid is uit het panel en krijgt niets meer van ons.');
    res.redirect(303, `/beheer/panel/leden/${id}`);
  });
}

export const backToMember: RequestHandler = (req, res) =>
  res.redirect(303, `/beheer/panel/leden/${memberIdOf(req)}`);

/** What somebody else changed is seen at once. */
async function showConflict(world: World, req: Request, res: Response, problem: unknown): Promise<void> {
  if (!(problem instanceof Problem) || problem.kind !== 'conflict') throw problem;
  await showMember(world, req, res.status(409), problem.message);
}

async function showMember(world: World, req: Request, res: Response, error: string | null): Promise<void> {
  const view = memberView(await seeMember(world, personOf(res), memberIdOf(req)), error);
  await showStaffPage(world, res, 'member', { title, view });
}
