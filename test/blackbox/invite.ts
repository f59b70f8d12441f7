/** An invitation by mail to everybody of a wave who has none yet. */
import { Failed } from './check.ts';
import { formsOf } from './forms.ts';
import type { House } from './house.ts';
import { press } from './press.ts';
import { type Letter, tokenIn } from './sink.ts';

/**
 * @param words put behind what stands in each text of the mail; left out when they are refused
 * @returns the letters, when the mail has stopped coming
 */
export async function inviteByMail(house: House, wave: string, words = ''): Promise<Letter[]> {
  const staff = await house.staff('communications');
  const { letters } = house.sink;
  const before = letters.length;
  const list = `/beheer/golven/${wave}/uitnodigen`;
  const proof = formsOf((await staff.get(list)).text, list)[0]?.fields['bewijs'] ?? '';
  const made = await staff.post(list, { bewijs: proof, soort: 'invitation', kanaal: 'mail' });
  const mailing = made.headers.location;
  if (mailing === undefined) throw new Failed(`an invitation cannot be made: ${made.status}`);
  const texts = formsOf((await staff.get(mailing)).text, mailing).find(({ free }) => free.length > 1);
  if (words !== '' && texts !== undefined) {
    const filled = texts.free.map((name) => [name, `${texts.fields[name] ?? ''} ${words}`]);
    await staff.post(texts.action, { ...texts.fields, ...Object.fromEntries(filled) });
  }
  await press(staff, mailing, '/plannen', { iedereen: 'ja', wanneer: 'nu', zeker: 'ja' });
  await untilQuiet(house, before);
  return letters.slice(before).filter((letter) => tokenIn(letter, house.at('INV')) !== null);
}

/** The first letter takes a round of the mail; then they follow each other. */
async function untilQuiet(house: House, from: number): Promise<void> {
  const { letters } = house.sink;
  await house.sink.wait((letter) => letters.indexOf(letter) >= from);
  for (let before = -1; before !== letters.length;) {
    before = letters.length;
    await new Promise((resolve) => setTimeout(resolve, 6_000));
  }
}
