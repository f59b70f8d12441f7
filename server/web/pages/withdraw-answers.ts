/** /intrekken: with the receipt, and nothing else, people take their answers back. Asked once more before it is done. */
import { urlencoded, type Request, type RequestHandler, type Response } from 'express';
import { municipalityOf } from '../../actions/municipality-of.ts';
import { findWithdrawable, withdrawAnswers } from '../../actions/withdraw-answers.ts';
import type { World } from '../../actions/world.ts';
import { mayTryAnotherReceipt } from '../middleware/limit-tries.ts';
import { isPlainText } from '../middleware/plain-text-only.ts';
import { unknownReceipt } from '../view-models/after-sending-view.ts';
import {
  confirmPage,
  tooManyReceiptsPage,
  withdrawnPage,
  withdrawPage,
} from '../view-models/withdraw-view.ts';
import { showMessage } from './answering-door.ts';
import { pageLanguages, sittingLanguage } from './member-language.ts';

export function askWithdrawal(world: World): RequestHandler {
  return async (req, res) => {
    const municipality = await municipalityOf(world);
    const page = withdrawPage(municipality, pageLanguages(req, municipality), null);
    res.render('answering/withdraw', { page });
  };
}

export function takeWithdrawal(world: World): RequestHandler[] {
  return [
    urlencoded({ extended: false, limit: '4kb', parameterLimit: 10 }),
    async (req, res) => {
      const { bewijscode, zeker, van } = (req.body ?? {}) as Record<string, unknown>;
      const typed = typeof bewijscode === 'string' && isPlainText(bewijscode) ? bewijscode.trim() : '';
      if (zeker === 'ja') await withdraw(world, { req, res }, typed);
      else await confirm(world, { req, res }, { typed, fromThanks: van === 'bedankt' });
    },
  ];
}

interface Exchange {
  req: Request;
  res: Response;
}

async function confirm(
  world: World,
  exchange: Exchange,
  asked: { typed: string; fromThanks: boolean },
): Promise<void> {
  const found = await findWithdrawable(world, asked.typed);
  if (found === null) return refuse(world, exchange, asked.typed);
  const municipality = await municipalityOf(world);
  const page = confirmPage(municipality, sittingLanguage(exchange.req, municipality), found, asked);
  exchange.res.render('answering/withdraw-confirm', { page });
}

async function withdraw(world: World, exchange: Exchange, typed: string): Promise<void> {
  const wave = await withdrawAnswers(world, typed);
  if (wave === null) return refuse(world, exchange, typed);
  showMessage(exchange.res, 200, withdrawnPage(await municipalityOf(world), wave));
}

/** Only wrong ones are counted: nobody guesses a receipt, and who has the right one is never kept out. */
async function refuse(world: World, { req, res }: Exchange, typed: string): Promise<void> {
  const municipality = await municipalityOf(world);
  if (typed !== '' && !(await mayTryAnotherReceipt(world, req)))
    return showMessage(res.set('Retry-After', '600'), 429, tooManyReceiptsPage(municipality));
  const wrong = { typed: typed.slice(0, 60), fault: unknownReceipt(typed) };
  const page = withdrawPage(municipality, pageLanguages(req, municipality), wrong);
  res.status(422).render('answering/withdraw', { page });
}
