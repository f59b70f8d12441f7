/** What a personal link or code opens, and what is said when it opens nothing. */
import type { Request, Response } from 'express';
import { municipalityOf } from '../../actions/municipality-of.ts';
import { openQuestionnaire, type Opening } from '../../actions/open-questionnaire.ts';
import { readSecret } from '../../actions/read-secret.ts';
import type { World } from '../../actions/world.ts';
import { type HeldSecret, senderOf } from './answering-cookie.ts';
import { mayTryAnotherLink, tryCode } from '../middleware/limit-tries.ts';
import { answeredPage } from '../view-models/after-sending-view.ts';
import { tooManyCodesPage } from '../view-models/code-door-view.ts';
import * as say from '../view-models/answering.ts';
import { pageLanguages } from './member-language.ts';

type Opened = Extract<Opening, { state: 'open' }>;

export type NotOpen =
  Exclude<Opening, { state: 'open' }> | { state: 'too-many' } | { state: 'too-many-codes'; seconds: number };

/** The shape is looked at before any database. What opens nothing is counted, by network. */
export async function openSecret(world: World, req: Request, text: string): Promise<Opened | NotOpen> {
  const secret = readSecret(text);
  if (secret?.kind === 'code') return openCode(world, req, secret.code);
  return openLink(world, req, { secret: text, receipt: null });
}

/** For a secret out of our own cookie: a code in it was right once, so it is no guess. */
export function openHeld(world: World, req: Request, held: HeldSecret): Promise<Opened | NotOpen> {
  const { secret, receipt, editing } = senderOf(held);
  return openLink(world, req, { secret, receipt: editing ? receipt : null });
}

async function openLink(
  world: World,
  req: Request,
  { secret, receipt }: { secret: string; receipt: string | null },
): Promise<Opened | NotOpen> {
  const opening: Opening =
    readSecret(secret) === null ? { state: 'unknown' } : await openQuestionnaire(world, secret, receipt);
  if (opening.state === 'unknown' && !(await mayTryAnotherLink(world, req))) return { state: 'too-many' };
  return opening;
}

/** @param code null when its check character was wrong already: counted, and not looked up */
export async function openCode(world: World, req: Request, code: string | null): Promise<Opened | NotOpen> {
  const tried = await tryCode(world, req, async () => {
    const opening: Opening = code === null ? { state: 'unknown' } : await openQuestionnaire(world, code);
    return opening.state === 'unknown' ? null : opening;
  });
  if (tried.state === 'right') return tried.found;
  return tried.state === 'wrong' ? { state: 'unknown' } : { state: 'too-many-codes', seconds: tried.seconds };
}

export async function showWhyNot(res: Response, world: World, opening: NotOpen): Promise<void> {
  switch (opening.state) {
    case 'answered':
      return res.render('answering/answered', {
        page: answeredPage(opening.municipality, pageLanguages(res.req, opening.municipality), {
          wave: opening.wave,
          next: 'begin',
        }),
      });
    case 'closed':
      return showMessage(res, 410, say.closedPage(opening.wave, opening.municipality, world.clock.now()));
    case 'not-yet':
      return showMessage(res, 403, say.notYetPage(opening.wave, opening.municipality));
    case 'unknown':
      return showMessage(res, 404, say.invalidLinkPage(await municipalityOf(world)));
    case 'too-many':
      res.set('Retry-After', '600');
      return showMessage(res, 429, say.tooManyTriesPage(await municipalityOf(world)));
    case 'too-many-codes':
      res.set('Retry-After', String(opening.seconds));
      return showMessage(res, 429, tooManyCodesPage(await municipalityOf(world), opening.seconds));
  }
}

export function showMessage(res: Response, status: number, page: say.MessagePage): void {
  const spoken = say.messageIn(page, pageLanguages(res.req, page.municipality));
  res.status(status).render('answering/message', { page: spoken });
}
