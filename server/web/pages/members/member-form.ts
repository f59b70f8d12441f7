/** Changing a member, and adding one by hand. */
import type { Request, RequestHandler, Response } from 'express';
import { z } from 'zod';
import { addMember } from '../../../actions/members/add-member.ts';
import { consentNow } from '../../../actions/consent-now.ts';
import { editMember } from '../../../actions/members/edit-member.ts';
import { formRules } from '../../../actions/members/form-rules.ts';
import {
  formOfMember,
  memberFields,
  type MemberFault,
  type MemberForm,
} from '../../../actions/members/member-form.ts';
import { memberVersion } from '../../../actions/members/member-version.ts';
import { findMember, seeMember } from '../../../actions/members/see-member.ts';
import { mustBeAllowed } from '../../../actions/permissions.ts';
import { Problem } from '../../../actions/problem.ts';
import type { World } from '../../../actions/world.ts';
import { submitted } from '../../middleware/form.ts';
import { personOf } from '../../middleware/signed-in.ts';
import { leaveMessage } from '../../middleware/staff-session.ts';
import { showStaffPage } from '../../show-page.ts';
import { emptyMemberForm, memberFormView } from '../../view-models/members/member-form-view.ts';
import { memberIdOf } from './member-address.ts';

const typed = Object.fromEntries(memberFields.map((name) => [name, z.string().max(300)])) as Record<
  (typeof memberFields)[number],
  z.ZodString
>;

export function memberEditPage(world: World): RequestHandler {
  return async (req, res) => {
    mustBeAllowed(personOf(res), 'change members');
    const { member } = await seeMember(world, personOf(res), memberIdOf(req));
    const version = memberVersion(member);
    await showEdit(world, req, res, { form: formOfMember(member), version, faults: [], error: null });
  };
}

export function memberEditSubmit(world: World): RequestHandler {
  return submitted(
    { ...typed, versie: z.string().max(60) },
    async ({ versie: version, ...form }, req, res) => {
      const id = memberIdOf(req);
      try {
        const faults = await editMember(world, personOf(res), { id, version, form });
        if (faults.length > 0)
          return showEdit(world, req, res.status(400), { form, version, faults, error: null });
      } catch (problem) {
        // What somebody typed is not lost.
        if (!(problem instanceof Problem) || problem.kind !== 'conflict') throw problem;
        return showEdit(world, req, res.status(409), { form, version, faults: [], error: problem.message });
      }
      await leaveMessage(req, 'Het panellid is bewaard.');
      res.redirect(303, `/beheer/panel/leden/${id}`);
    },
  );
}

export function memberAddPage(world: World): RequestHandler {
  return async (_req, res) => showAdd(world, res, { form: emptyMemberForm, faults: [], error: null });
}

const agreements = { akkoord: z.literal('ja').optional(), mail: z.literal('ja').optional() };

export function memberAddSubmit(world: World): RequestHandler {
  return submitted({ ...typed, ...agreements }, async ({ akkoord, mail, ...form }, req, res) => {
    mustBeAllowed(personOf(res), 'change members');
    if (akkoord === undefined) {
      const error = 'Duid aan dat deze persoon lid wil zijn. Zonder toestemming mag het niet.';
      return showAdd(world, res.status(400), { form, faults: [], error });
    }
    try {
      const added = await addMember(world, personOf(res), { form, mayMail: mail === 'ja' });
      if ('faults' in added) return showAdd(world, res.status(400), { form, ...added, error: null });
      await leaveMessage(req, 'Het panellid is toegevoegd.');
      res.redirect(303, `/beheer/panel/leden/${added.id}`);
    } catch (problem) {
      if (!(problem instanceof Problem) || problem.kind !== 'conflict') throw problem;
      await showAdd(world, res.status(409), { form, faults: [], error: problem.message });
    }
  });
}

interface Shown {
  form: MemberForm;
  faults: MemberFault[];
  error: string | null;
}

async function showEdit(
  world: World,
  req: Request,
  res: Response,
  { form, version, ...wrong }: Shown & { version: string },
): Promise<void> {
  const member = await findMember(world, memberIdOf(req));
  const rules = await formRules(world, member);
  const name = `${member.firstName} ${member.lastName}`;
  const address = `/beheer/panel/leden/${member.id}`;
  const view = { ...memberFormView(form, rules, wrong), address, name, version };
  await showStaffPage(world, res, 'member-edit', { title: 'Panellid wijzigen', view });
}

async function showAdd(world: World, res: Response, { form, ...wrong }: Shown): Promise<void> {
  mustBeAllowed(personOf(res), 'change members');
  const rules = await formRules(world, null);
  const { texts } = await consentNow(world);
  const { membership = '', mail = '' } = texts.nl ?? {};
  const view = { ...memberFormView(form, rules, wrong), consent: { membership, mail } };
  await showStaffPage(world, res, 'member-add', { title: 'Panellid toevoegen', view });
}
