/** Staff say that the letters were posted: the mailing is done, and what was kept to print them is thrown away. */
import { brusselsDay } from '../brussels-day.ts';
import { dutchDay } from '../dutch-day.ts';
import type { IsoDay } from '../iso-day.ts';
import type { StaffMember } from '../panel-records.ts';
import { Problem } from '../problem.ts';
import type { World } from '../world.ts';
import { forgetLetters } from './forget-letters.ts';
import { findLetters, type MailingAddress } from './find-letters.ts';
import { keptBatch } from './kept-batch.ts';

/** @throws Problem when the person may not, no letters were made, or the day cannot be */
export async function postLetters(
  world: World,
  person: StaffMember,
  where: MailingAddress,
  day: IsoDay,
): Promise<void> {
  const { wave, mailing } = await findLetters(world, person, where);
  if (mailing.state !== 'going')
    throw new Problem('conflict', 'Er zijn geen brieven gemaakt die nog op de post moeten.');
  const now = world.clock.now();
  const made = (await keptBatch(world, mailing.id))?.made ?? null;
  if (day > brusselsDay(now))
    throw new Problem('bad-input', 'Deze dag moet nog komen. Kies vandaag of een vroegere dag.');
  if (made !== null && day < made.day)
    throw new Problem(
      'bad-input',
      `De brieven zijn gemaakt op ${dutchDay(made.day)}. Kies die dag of een latere.`,
    );
  const waiting = (await world.panel.invitations.ofWave(wave.id)).filter(
    ({ channel, delivery }) => channel === 'letter' && delivery === 'waiting',
  );
  const ids = made?.letters.map(({ memberId }) => memberId) ?? waiting.map(({ memberId }) => memberId);
  await world.panel.inOneTransaction(async (panel) => {
    if (!(await panel.mailings.save({ ...mailing, state: 'done', sendAt: { day, time: '12:00' } })))
      throw new Problem(
        'conflict',
        'Een collega veranderde deze zending intussen. Kijk ze na en probeer opnieuw.',
      );
    // A reminder does not touch it: that would tell who had not answered.
    if (mailing.kind === 'invitation')
      for (const memberId of ids) await panel.invitations.delivered({ waveId: wave.id, memberId }, 'sent');
    await forgetLetters(panel, mailing);
    await panel.audit.append({
      at: now.toISOString(),
      actor: person.id,
      action: 'post letters',
      subject: `${wave.id} ${mailing.kind} ${mailing.id}`,
    });
  });
}
