/** Letters are made: a code for everybody who may get one, and for an invitation the invitation itself, still to be posted. */
import { brusselsDay } from '../brussels-day.ts';
import { invitationOf } from '../invitation-token.ts';
import type { Mailing } from '../mailing-records.ts';
import { recipientsOf } from '../mailings/recipients-of.ts';
import { newCodes } from '../new-codes.ts';
import { Problem } from '../problem.ts';
import type { World } from '../world.ts';
import { keepBatch, type MadeLetters } from './kept-batch.ts';
import { reminded } from './reminded.ts';

/** @throws Problem when nobody gets a letter, or a colleague changed the mailing meanwhile */
export async function newBatch(world: World, mailing: Mailing): Promise<MadeLetters> {
  const { id, kind, waveId } = mailing;
  const ids = await recipientsOf(world, mailing);
  if (ids.length === 0) throw new Problem('conflict', 'Niemand krijgt deze brief. Er is niets te maken.');
  const day = brusselsDay(world.clock.now());
  await goes(world, mailing, ids.length);
  if (kind === 'invitation') {
    const key = await world.keys.linkKey();
    await world.panel.invitations.put(
      ids.map((memberId) =>
        invitationOf(key, { memberId, waveId, channel: 'letter', sentOn: day, delivery: 'waiting' }),
      ),
    );
  }
  // For everybody, also where nothing is printed: who has a new code would otherwise be known not to have answered.
  const codes = await newCodes(world, waveId, ids, { madeFor: kind });
  const { toEverybody, silent, answered } = await reminded(world, mailing);
  const isForAll = kind === 'invitation' || toEverybody;
  const letters = [...codes]
    .filter(([memberId]) => isForAll || silent.has(memberId))
    .map(([memberId, code]) => ({ memberId, code }));
  const made = { day, letters };
  await keepBatch(world, id, { made, answered });
  return made;
}

async function goes(world: World, mailing: Mailing, people: number): Promise<void> {
  if (mailing.state === 'going' && mailing.people === people) return;
  if (await world.panel.mailings.save({ ...mailing, state: 'going', people })) return;
  throw new Problem(
    'conflict',
    'Een collega veranderde deze zending intussen. Kijk ze na en probeer opnieuw.',
  );
}
