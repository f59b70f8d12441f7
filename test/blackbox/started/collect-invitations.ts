/** An invitation by mail to everybody who has none yet: its letters hold the links that checks need. */
import { formsOf } from '../forms.ts';
import type { House } from '../house.ts';
import { inviteByMail } from '../invite.ts';
import { tokenIn } from '../sink.ts';

/** @returns tokens, when the mail has stopped coming */
export async function collectInvitations(house: House): Promise<string[]> {
  await asFastAsCanBe(house);
  const letters = await inviteByMail(house, house.wave('openWave'));
  return letters.map((letter) => tokenIn(letter, house.at('INV'))).filter((token) => token !== null);
}

/** The program sends no faster than a municipality allows; here nobody's mail server minds. */
async function asFastAsCanBe(house: House): Promise<void> {
  const admin = await house.staff('admin');
  const rules = `${house.at('MEM')}/instellingen`;
  const form = formsOf((await admin.get(rules)).text, rules).find(({ fields }) => 'mails' in fields);
  if (form !== undefined) await admin.post(form.action, { ...form.fields, mails: '1000' });
}
