/** The accounts of staff: everybody's own, and those of colleagues for an administrator. */
import type { RequestHandler } from 'express';
import { readForm } from '../middleware/form.ts';
import {
  accountPage,
  endOthersSubmit,
  endSessionSubmit,
  nameSubmit,
  passwordSubmit,
} from '../pages/staff/account.ts';
import {
  colleaguePage,
  colleagueSessionsSubmit,
  newLinkSubmit,
  roleSubmit,
  stateSubmit,
} from '../pages/staff/colleague.ts';
import {
  confirmEnrolSubmit,
  enrolPage,
  enrolSubmit,
  removeFactorSubmit,
  renewCodesSubmit,
} from '../pages/staff/own-second-step.ts';
import { colleagueIdOf } from '../pages/staff/staff-address.ts';
import { inviteSubmit, staffPage } from '../pages/staff/staff.ts';
import { backTo } from './back-to.ts';
import type { Site } from './site.ts';

export function staffAddresses(site: Site): void {
  ownAddresses(site);
  colleagueAddresses(site);
}

function ownAddresses({ at, world, settings, staff }: Site): void {
  const form = (path: string, submit: RequestHandler): void =>
    at(path, {
      get: [...staff, backTo('/beheer/account')],
      post: [...staff, ...readForm, submit],
    });
  at('/beheer/account', { get: [...staff, accountPage(world, settings)] });
  form('/beheer/account/naam', nameSubmit(world, settings));
  form('/beheer/account/wachtwoord', passwordSubmit(world, settings));
  form('/beheer/account/sessie', endSessionSubmit(world));
  form('/beheer/account/andere-sessies', endOthersSubmit(world));
  at('/beheer/account/tweede-stap', {
    get: [...staff, enrolPage(world)],
    post: [...staff, ...readForm, confirmEnrolSubmit(world)],
  });
  form('/beheer/account/tweede-stap/beginnen', enrolSubmit(world, settings));
  form('/beheer/account/tweede-stap/uitzetten', removeFactorSubmit(world, settings));
  form('/beheer/account/herstelcodes', renewCodesSubmit(world, settings));
}

function colleagueAddresses({ at, world, settings, staff }: Site): void {
  const form = (place: string, submit: RequestHandler): void =>
    at(`/beheer/medewerkers/:colleague/${place}`, {
      get: [...staff, backToColleague],
      post: [...staff, ...readForm, submit],
    });
  at('/beheer/medewerkers', {
    get: [...staff, staffPage(world, settings)],
    post: [...staff, ...readForm, inviteSubmit(world, settings)],
  });
  at('/beheer/medewerkers/:colleague', { get: [...staff, colleaguePage(world, settings)] });
  form('rol', roleSubmit(world, settings));
  form('toestand', stateSubmit(world, settings));
  form('link', newLinkSubmit(world, settings));
  form('sessies', colleagueSessionsSubmit(world, settings));
}

const backToColleague: RequestHandler = (req, res) =>
  res.redirect(303, `/beheer/medewerkers/${colleagueIdOf(req)}`);
