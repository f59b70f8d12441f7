/** /mijn/wissen: everything that erasing does on one page, with the choice about earlier answers. */
import type { RequestHandler, Response } from 'express';
import { forgetMember } from '../../../actions/own-pages/forget-member.ts';
import type { World } from '../../../actions/world.ts';
import { addressIn } from '../../view-models/address-in.ts';
import { frameOf } from '../../view-models/member-page.ts';
import { showMessage } from '../answering-door.ts';
import type { AsMember, Own } from './as-member.ts';

export function erasePage(who: AsMember): RequestHandler {
  return who.page(async (own, _req, res) => show(own, res, false));
}

export function eraseSubmit(world: World, who: AsMember): RequestHandler[] {
  return who.form(async (own, _req, res) => {
    const { member, typed, municipality } = own;
    const answers = (['keep', 'delete'] as const).find((one) => one === typed['antwoorden']);
    if (answers === undefined) return show(own, res.status(422), true);
    await forgetMember(world, member, answers);
    who.cookies.close(res);
    showMessage(res, 200, { municipality, say: ({ own: words }) => words.erase.erased });
  });
}

function show({ municipality, language, words, proof }: Own, res: Response, isWrong: boolean): void {
  const { erase } = words.own;
  const page = {
    ...frameOf(municipality, [language]),
    title: erase.title,
    words: erase,
    withdraw: { text: words.withdraw.title, address: addressIn('/intrekken', municipality, language) },
    attention: words.codes.attention,
    fault: isWrong ? erase.fault : null,
    proof,
  };
  res.render('answering/own-erase', { page });
}
