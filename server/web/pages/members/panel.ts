/** The panel: a list for who sees names, one member by mail address for who answers questions, and its size for everybody. */
import type { RequestHandler, Response } from 'express';
import { z } from 'zod';
import { lookUpMember } from '../../../actions/members/look-up-member.ts';
import { panelSize } from '../../../actions/members/panel-size.ts';
import { searchMembers } from '../../../actions/members/search-members.ts';
import { may, mustBeAllowed } from '../../../actions/permissions.ts';
import type { Member } from '../../../actions/panel-records.ts';
import type { World } from '../../../actions/world.ts';
import { submitted } from '../../middleware/form.ts';
import { personOf } from '../../middleware/signed-in.ts';
import { showStaffPage } from '../../show-page.ts';
import { lookedUpView } from '../../view-models/members/looked-up-view.ts';
import { memberListView } from '../../view-models/members/member-list-view.ts';
import { panelSizeView } from '../../view-models/members/panel-size-view.ts';
import { keepSearch, searchOf } from './kept-search.ts';

const title = 'Panel';

export function panelPage(world: World): RequestHandler {
  return async (req, res) => {
    const person = personOf(res);
    if (!may(person, 'see members')) return showSize(world, res, null);
    const page = z.coerce.number().int().min(1).max(100_000).catch(1).parse(req.query['blad']);
    const view = memberListView(await searchMembers(world, person, { search: searchOf(req), page }));
    await showStaffPage(world, res, 'members', { title, view });
  };
}

const oneOf = <const T extends string>(values: T[]) =>
  z.union([z.literal('').transform(() => null), z.enum(values)]);

const search = {
  zoek: z.string().max(100),
  status: oneOf(['active', 'paused', 'left']),
  kanaal: oneOf(['mail', 'letter', 'phone']),
  deelgemeente: z
    .string()
    .max(100)
    .transform((text) => (text === '' ? null : text)),
};

export function searchSubmit(): RequestHandler {
  return submitted(search, async ({ zoek, status, kanaal, deelgemeente }, req, res) => {
    mustBeAllowed(personOf(res), 'see members');
    await keepSearch(req, { words: zoek.trim(), status, channel: kanaal, district: deelgemeente });
    res.redirect(303, '/beheer/panel');
  });
}

export function lookUpSubmit(world: World): RequestHandler {
  return submitted({ adres: z.string().max(254) }, async ({ adres }, _req, res) => {
    await showSize(world, res, await lookUpMember(world, personOf(res), adres));
  });
}

/** @param found null: nobody was looked for */
async function showSize(world: World, res: Response, found: Member[] | null): Promise<void> {
  const person = personOf(res);
  const view = {
    size: panelSizeView(await panelSize(world, person)),
    mayLookUp: may(person, 'look up member'),
    lookedUp: found === null ? null : lookedUpView(found),
  };
  await showStaffPage(world, res, 'panel-size', { title, view });
}
