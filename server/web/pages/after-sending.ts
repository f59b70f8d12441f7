/** After the answers are in: the thank-you with the receipt, and the way to change them while the wave is open. */
import { urlencoded, type Request, type RequestHandler, type Response } from 'express';
import { beginEditing, mayBeEdited } from '../../actions/edit-answers.ts';
import { municipalityOf } from '../../actions/municipality-of.ts';
import { waveOfReceipt } from '../../actions/own-response.ts';
import { readReceipt } from '../../actions/personal-code.ts';
import type { World } from '../../actions/world.ts';
import { mayTryAnotherReceipt } from '../middleware/limit-tries.ts';
import { isPlainText } from '../middleware/plain-text-only.ts';
import { noLinkPage } from '../view-models/answering.ts';
import { answeredPage, thankYouPage, unknownReceipt } from '../view-models/after-sending-view.ts';
import { tooManyReceiptsPage } from '../view-models/withdraw-view.ts';
import type { LinkCookie } from './answering-cookie.ts';
import { sittingLanguage } from './member-language.ts';
import { openHeld, showMessage, showWhyNot } from './answering-door.ts';

interface Exchange {
  req: Request;
  res: Response;
}

export interface AfterSending {
  thankYou: RequestHandler;
  edit: RequestHandler[];
}

export function afterSending(world: World, cookie: LinkCookie): AfterSending {
  return {
    thankYou: thankYou(world, cookie),
    edit: [urlencoded({ extended: false, limit: '4kb', parameterLimit: 10 }), edit(world, cookie)],
  };
}

/** A right link or code: the browser takes it along, with the receipt of what will be sent. */
export function startAnswering(res: Response, cookie: LinkCookie, secret: string): void {
  cookie.hold(res, secret);
  cookie.receipts.choose(res);
  res.redirect(303, '/vragenlijst');
}

/** The answers are in: on to the page that asks for the receipt. The one this browser may have stays. */
export function askReceipt(res: Response, cookie: LinkCookie, secret: string): void {
  cookie.hold(res, secret);
  res.redirect(303, '/vragenlijst');
}

/** For who comes back to the questionnaire after sending. */
export async function showAnswered(world: World, { req, res }: Exchange, cookie: LinkCookie): Promise<void> {
  const held = cookie.read(req);
  const municipality = await municipalityOf(world);
  const language = sittingLanguage(req, municipality);
  const carried = cookie.receipts.read(req);
  const wave = carried === null ? null : await waveOfReceipt(world, carried.receipt);
  if (held.state !== 'held') {
    const next = wave === null ? 'nothing' : 'receipt';
    return res.render('answering/answered', { page: answeredPage(municipality, [language], { wave, next }) });
  }
  const opening = await openHeld(world, req, held);
  if (opening.state !== 'answered') return res.redirect(303, '/vragenlijst');
  if (carried?.stage === 'editing' && wave !== null && mayBeEdited(wave)) {
    // Sent already, by a first click on the same button.
    cookie.receipts.sent(res, carried.receipt);
    return res.redirect(303, '/vragenlijst/bedankt');
  }
  const tooLate = carried?.stage === 'editing';
  const next = wave === null ? 'ask' : 'receipt';
  const page = answeredPage(municipality, [language], { wave: opening.wave, next, tooLate });
  if (tooLate && carried !== null) cookie.receipts.leaveAsSent(res, carried.receipt);
  res.status(tooLate ? 410 : 200).render('answering/answered', { page });
}

/**
 * Says thank you only for answers that are in. The link then leaves the browser, unless the answers may still be changed
 * with the receipt that is shown beside it.
 */
function thankYou(world: World, cookie: LinkCookie): RequestHandler {
  return async (req, res) => {
    const held = cookie.read(req);
    const municipality = await municipalityOf(world);
    if (held.state === 'none') return showMessage(res, 401, noLinkPage(municipality));
    if (held.state === 'held') {
      const opening = await openHeld(world, req, held);
      if (opening.state === 'open') return res.redirect(303, '/vragenlijst');
      if (opening.state !== 'answered') return showWhyNot(res, world, opening);
    }
    const carried = cookie.receipts.read(req);
    const wave = carried === null ? null : await waveOfReceipt(world, carried.receipt);
    const receipt = wave === null ? null : (carried?.receipt ?? null);
    const mayEdit = held.state === 'held' && wave !== null && mayBeEdited(wave);
    if (held.state === 'held' && !mayEdit) cookie.forget(res);
    if (receipt !== null && carried?.stage === 'answering') cookie.receipts.sent(res, receipt);
    if (receipt !== null && carried?.stage === 'editing') cookie.receipts.leaveAsSent(res, receipt);
    const language = sittingLanguage(req, municipality);
    const isChanged = receipt !== null && carried?.stage === 'changed';
    const isLate = req.query['let-op'] === 'elders';
    const page = thankYouPage(municipality, language, { wave, receipt, mayEdit, isChanged, isLate });
    res.render('answering/thank-you', { page });
  };
}

/** With the receipt of this browser, or one that is typed. */
function edit(world: World, cookie: LinkCookie): RequestHandler {
  return async (req, res) => {
    const held = cookie.read(req);
    const municipality = await municipalityOf(world);
    if (held.state === 'none') return showMessage(res, 401, noLinkPage(municipality));
    if (held.state === 'done') return showAnswered(world, { req, res }, cookie);
    const { bewijscode: sent } = (req.body ?? {}) as Record<string, unknown>;
    const typed = typeof sent === 'string' && isPlainText(sent) ? sent : null;
    const read = readReceipt(typed ?? held.carried?.receipt ?? '');
    const receipt = 'code' in read ? read.code : '';
    const goesOn = held.carried?.stage === 'editing' && held.carried.receipt === receipt;
    if (await beginEditing(world, held.token, receipt, { goesOn })) {
      cookie.receipts.edit(res, receipt);
      return res.redirect(303, '/vragenlijst');
    }
    const opening = await openHeld(world, req, held);
    if (opening.state === 'open') return res.redirect(303, '/vragenlijst');
    if (opening.state !== 'answered') return showWhyNot(res, world, opening);
    if (!mayBeEdited(opening.wave)) return showAnswered(world, { req, res }, cookie);
    if (!(await mayTryAnotherReceipt(world, req)))
      return showMessage(res.set('Retry-After', '600'), 429, tooManyReceiptsPage(municipality));
    const fault = unknownReceipt(typed ?? '');
    const language = sittingLanguage(req, municipality);
    const page = answeredPage(municipality, [language], {
      wave: opening.wave,
      next: 'ask',
      fault,
      typed: (typed ?? '').slice(0, 60),
    });
    res.status(422).render('answering/answered', { page });
  };
}
