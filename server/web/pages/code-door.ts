/** /deelnemen: the door for who types a code from a letter. A right one opens the questionnaire as the button under a link does. */
import { urlencoded, type Request, type RequestHandler, type Response } from 'express';
import { mayBeEdited } from '../../actions/edit-answers.ts';
import { municipalityOf } from '../../actions/municipality-of.ts';
import { noteLanguage } from '../../actions/note-language.ts';
import { offeredLanguages } from '../../actions/offered-languages.ts';
import { readCode } from '../../actions/personal-code.ts';
import type { World } from '../../actions/world.ts';
import { isPlainText } from '../middleware/plain-text-only.ts';
import { codePage, type TypedCode } from '../view-models/code-door-view.ts';
import type { WebSettings } from '../web-settings.ts';
import { askReceipt, startAnswering } from './after-sending.ts';
import type { LinkCookie } from './answering-cookie.ts';
import { openCode, showWhyNot } from './answering-door.ts';
import { askedLanguages, chosenLanguage, rememberLanguage } from './member-language.ts';

export interface CodeDoor {
  ask: RequestHandler;
  open: RequestHandler[];
}

export function codeDoor(world: World, cookie: LinkCookie, settings: WebSettings): CodeDoor {
  const readForm = urlencoded({ extended: false, limit: '4kb', parameterLimit: 10 });
  return {
    ask: async (req, res) => show(world, { req, res }, null),
    open: [readForm, openTyped(world, cookie, settings)],
  };
}

interface Exchange {
  req: Request;
  res: Response;
}

function openTyped(world: World, cookie: LinkCookie, settings: WebSettings): RequestHandler {
  return async (req, res) => {
    const { code: sent } = (req.body ?? {}) as Record<string, unknown>;
    const typed = typeof sent === 'string' && isPlainText(sent) ? sent.trim() : '';
    // An empty field is no guess.
    if (typed === '') return show(world, { req, res }, { typed, fault: ({ noCode }) => noCode });
    const read = readCode(typed);
    const opening = await openCode(world, req, 'code' in read ? read.code : null);
    if (opening.state === 'open' && 'code' in read) {
      const { municipality, questionnaire } = opening;
      const asked = chosenLanguage(req, municipality);
      await noteLanguage(world, opening, asked);
      // Which wave it is was not known before: one that lacks the language is answered in Dutch.
      const has = offeredLanguages(municipality, questionnaire).includes(asked);
      rememberLanguage(res, has ? asked : 'nl', settings);
      return startAnswering(res, cookie, read.code);
    }
    if (opening.state === 'answered' && mayBeEdited(opening.wave) && 'code' in read) {
      rememberLanguage(res, chosenLanguage(req, opening.municipality), settings);
      return askReceipt(res, cookie, read.code);
    }
    if (opening.state === 'unknown') {
      const fault: Wrong['fault'] = (words) =>
        'fault' in read ? words.wrong(read.fault) : words.unknownCode;
      return show(world, { req, res }, { typed, fault });
    }
    if (opening.state !== 'open') await showWhyNot(res, world, opening);
  };
}

type Wrong = Omit<TypedCode, 'language'>;

/** What was typed stands in the field again, so that one wrong character is quickly mended. */
async function show(world: World, { req, res }: Exchange, wrong: Wrong | null): Promise<void> {
  const municipality = await municipalityOf(world);
  const typed =
    wrong === null
      ? null
      : { ...wrong, typed: wrong.typed.slice(0, 40), language: chosenLanguage(req, municipality) };
  const page = codePage(municipality, askedLanguages(req, municipality), typed);
  res.status(wrong === null ? 200 : 422).render('answering/code', { page });
}
