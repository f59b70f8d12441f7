/** An invitation by mail to everybody who has none yet: its letters hold the links that checks need. */
import { formsOf } from '../forms.ts';
import type { House } from '../house.ts';
import { tokenIn } from '../sink.ts';

/** @returns tokens, when the mail has stopped coming */
export async function collectInvitations(house: House): Promise<string[]> {
  await asFastAsCanBe(house);
  const staff = await house.staff('communications');
  const list = `/beheer/golven/${house.wave('openWave')}/uitnodigen`;
  const proof = formsOf((await staff.get(list)).text, list)[0]?.fields['bewijs'] ?? '';
  const made = await staff.post(list, { bewijs: proof, soort: 'invitation', kanaal: 'mail' });
  const mailing = made.headers.location ?? '';
  const plan = formsOf((await staff.get(mailing)).text, mailing).find(({ action }) =>
    action.endsWith('/plannen'),
  );
  if (plan === undefined) throw new Error(`an invitation cannot be planned: ${made.status} ${mailing}`);
  const gone = await staff.post(plan.action, { ...plan.fields, iedereen: 'ja', wanneer: 'nu', zeker: 'ja' });
  if (gone.status !== 303) throw new Error(`an invitation cannot be sent: ${gone.status}`);
  await untilQuiet(house);
  const { letters } = house.sink;
  return letters.map((letter) => tokenIn(letter, house.at('INV'))).filter((token) => token !== null);
}

/** The first letter takes a round of the mail; then they follow each other. */
async function untilQuiet(house: House): Promise<void> {
  const { letters } = house.sink;
  await house.sink.wait(() => true);
  for (let before = -1; before !== letters.length;) {
    before = letters.length;
    await new Promise((resolve) => setTimeout(resolve, 6_000));
  }
}

/** The program sends no faster than a municipality allows; here nobody's mail server minds. */
async function asFastAsCanBe(house: House): Promise<void> {
  const admin = await house.staff('admin');
  const rules = `${house.at('MEM')}/instellingen`;
  const form = formsOf((await admin.get(rules)).text, rules).find(({ fields }) => 'mails' in fields);
  if (form !== undefined) await admin.post(form.action, { ...form.fields, mails: '1000' });
}
