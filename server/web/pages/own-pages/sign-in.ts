/** /mijn for who is not signed in: a mail address, then a link in a mail, then a button. Nothing tells which addresses are known. */
import { setTimeout as wait } from 'node:timers/promises';
import type { RequestHandler } from 'express';
import { municipalityOf } from '../../../actions/municipality-of.ts';
import { isMailAddress } from '../../../actions/own-pages/read-details.ts';
import {
  askSignIn,
  endMemberSession,
  seeSignInLink,
  type SignInLink,
  signInMember,
} from '../../../actions/own-pages/sign-in-member.ts';
import type { World } from '../../../actions/world.ts';
import { mayAskMail } from '../../middleware/limit-tries.ts';
import { buttonPage, doorPage } from '../../view-models/own-pages/door-view.ts';
import { showMessage } from '../answering-door.ts';
import { askedLanguages, sittingLanguage } from '../member-language.ts';
import type { AsMember } from './as-member.ts';
import { readOwnForm, typedIn } from './own-form.ts';

/** Longer than it takes to put a mail down: the time that passes tells nothing either. */
const pause = 300;

export function doorShown(world: World): RequestHandler {
  return async (req, res) => {
    const municipality = await municipalityOf(world);
    res.render('answering/own-door', {
      page: doorPage(municipality, askedLanguages(req, municipality), null),
    });
  };
}

export function linkAsked(world: World, { cookies }: AsMember): RequestHandler[] {
  return [
    readOwnForm,
    async (req, res) => {
      const municipality = await municipalityOf(world);
      const email = (typedIn(req)['email'] ?? '').trim();
      if (!isMailAddress(email)) {
        const page = doorPage(municipality, askedLanguages(req, municipality), email.slice(0, 254));
        return res.status(422).render('answering/own-door', { page });
      }
      if (!(await mayAskMail(world, req, email))) {
        res.set('Retry-After', '3600');
        return showMessage(res, 429, { municipality, say: ({ own }, desk) => own.tooMany(desk) });
      }
      await Promise.all([askSignIn(world, email, cookies.ask(req, res)), wait(pause)]);
      showMessage(res, 200, { municipality, say: ({ own }) => own.door.asked });
    },
  ];
}

export function linkShown(world: World, { cookies }: AsMember): RequestHandler {
  return async (req, res) => {
    const municipality = await municipalityOf(world);
    const state = await seeSignInLink(world, String(req.params['token']), cookies.asked(req));
    if (state !== 'good') return showMessage(res, statusOf[state], { municipality, say: sayOf[state] });
    const page = buttonPage(municipality, sittingLanguage(req, municipality), ({ own }) => own.link);
    res.render('answering/own-button', { page });
  };
}

export function linkPressed(world: World, { cookies }: AsMember): RequestHandler {
  return async (req, res) => {
    const token = String(req.params['token']);
    const browser = cookies.asked(req);
    const state = await seeSignInLink(world, token, browser);
    const session = state === 'good' ? await signInMember(world, token, browser) : null;
    if (session !== null) {
      cookies.open(res, session);
      return res.redirect(303, '/mijn');
    }
    const why = state === 'good' ? 'unknown' : state;
    showMessage(res, statusOf[why], { municipality: await municipalityOf(world), say: sayOf[why] });
  };
}

export function signedOut(world: World, who: AsMember): RequestHandler[] {
  return who.form(async ({ session }, _req, res) => {
    await endMemberSession(world, session);
    who.cookies.close(res);
    res.redirect(303, '/mijn');
  });
}

type NotGood = Exclude<SignInLink, 'good'>;

const statusOf: Record<NotGood, number> = { unknown: 410, 'other-browser': 403 };

const sayOf: Record<NotGood, Parameters<typeof showMessage>[2]['say']> = {
  unknown: ({ own }) => own.link.gone,
  'other-browser': ({ own }) => own.link.otherBrowser,
};
