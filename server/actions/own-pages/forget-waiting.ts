/** What waits somewhere with a member in it: orders of mailings, letters that were made, files on their way in, a request to join. */
import { keepBatch, keptBatch } from '../letters/kept-batch.ts';
import { orderId } from '../mailings/mailing-order.ts';
import type { Mailing } from '../mailing-records.ts';
import type { Member } from '../panel-records.ts';
import type { World } from '../world.ts';

export async function forgetWaiting(world: World, member: Member): Promise<void> {
  const linkKey = await world.keys.linkKey();
  for (const { id: waveId } of await world.panel.waves.all())
    for (const mailing of await world.panel.mailings.ofWave(waveId)) {
      if (mailing.channel === 'letter') await forgetLettersOf(world, mailing, member.id);
      else await world.panel.outbox.drop(orderId(linkKey, mailing.id, member.id));
    }
  await forgetUploads(world, member);
  await forgetRequests(world, member);
}

/** The others' codes stay the same; the files are made again by who needs them. */
async function forgetLettersOf(world: World, { id }: Mailing, memberId: string): Promise<void> {
  const batch = await keptBatch(world, id);
  const made = batch?.made ?? null;
  if (batch === null || made === null) return;
  const letters = made.letters.filter((letter) => letter.memberId !== memberId);
  if (letters.length === made.letters.length) return;
  await keepBatch(world, id, { made: { ...made, letters }, answered: batch.answered });
  for (const job of await world.panel.jobs.of('letters', id)) await world.panel.jobs.drop(job.id);
}

/** Of a file with this person nothing stays: it is an hour old at most, and can be brought again. */
async function forgetUploads({ panel }: World, { reference, email, lastName }: Member): Promise<void> {
  const signs = [reference, email ?? '', lastName].filter((sign) => sign !== '').map(plain);
  for (const { id, table } of await panel.memberUploads.all()) {
    const isIn = table.cells.some((row) => row.some((cell) => signs.includes(plain(cell))));
    if (isIn) await panel.memberUploads.drop(id);
  }
}

async function forgetRequests({ panel }: World, { email }: Member): Promise<void> {
  if (email === null) return;
  const sought = JSON.stringify(email).toLowerCase();
  for (const { tokenHash, content } of await panel.registrations.all())
    if (content.toLowerCase().includes(sought)) await panel.registrations.drop(tokenHash);
}

function plain(text: string): string {
  return text.trim().toLowerCase();
}
