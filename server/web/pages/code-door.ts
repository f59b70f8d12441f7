/** /deelnemen: the door for who types a code from a letter. A right one opens the questionnaire as the button under a link does. */
import { urlencoded, type RequestHandler, type Response } from 'express';
import { mayBeEdited } from '../../actions/edit-answers.ts';
import { municipalityOf } from '../../actions/municipality-of.ts';
import { readCode } from '../../actions/personal-code.ts';
import type { World } from '../../actions/world.ts';
import { isPlainText } from '../middleware/plain-text-only.ts';
import { codePage, unknownCode, wrongCode } from '../view-models/code-door-view.ts';
import { askReceipt, startAnswering } from './after-sending.ts';
import type { LinkCookie } from './answering-cookie.ts';
import { openCode, showWhyNot } from './answering-door.ts';

export interface CodeDoor {
  ask: RequestHandler;
  open: RequestHandler[];
}

export function codeDoor(world: World, cookie: LinkCookie): CodeDoor {
  return {
    ask: async (_req, res) => {
      await askAgain(world, res, { typed: '', fault: null });
    },
    open: [urlencoded({ extended: false, limit: '4kb', parameterLimit: 10 }), openTyped(world, cookie)],
  };
}

function openTyped(world: World, cookie: LinkCookie): RequestHandler {
  return async (req, res) => {
    const { code: sent } = (req.body ?? {}) as Record<string, unknown>;
    const typed = typeof sent === 'string' && isPlainText(sent) ? sent.trim() : '';
    // An empty field is no guess.
    if (typed === '') return askAgain(world, res.status(422), { typed, fault: wrongCode.empty });
    const read = readCode(typed);
    const opening = await openCode(world, req, 'code' in read ? read.code : null);
    if (opening.state === 'open' && 'code' in read) {
      return startAnswering(res, cookie, read.code);
    }
    if (opening.state === 'answered' && mayBeEdited(opening.wave) && 'code' in read)
      return askReceipt(res, cookie, read.code);
    if (opening.state === 'unknown') {
      const fault = 'fault' in read ? wrongCode.because(read.fault) : unknownCode;
      return askAgain(world, res.status(422), { typed, fault });
    }
    if (opening.state !== 'open') await showWhyNot(res, world, opening);
  };
}

/** What was typed stands in the field again, so that one wrong character is quickly mended. */
async function askAgain(
  world: World,
  res: Response,
  { typed, fault }: { typed: string; fault: string | null },
): Promise<void> {
  const page = codePage(await municipalityOf(world), { typed: typed.slice(0, 40), fault });
  res.render('answering/code', { page });
}
