/** A member of Kerkebeek who is in every place where a member can be, and the words by which they would be found there. */
import { sealDraft } from '../../server/actions/sealed-draft.ts';
import { newCodes } from '../../server/actions/new-codes.ts';
import { keepBatch } from '../../server/actions/letters/kept-batch.ts';
import { makeMailing } from '../../server/actions/mailings/write-mailing.ts';
import { ordersFor } from '../../server/actions/mailings/mailing-order.ts';
import { openMemberUpload } from '../../server/actions/members/member-uploads.ts';
import { correctDetails } from '../../server/actions/own-pages/correct-details.ts';
import { askSignIn, signInMember } from '../../server/actions/own-pages/sign-in-member.ts';
import { agree } from '../../server/actions/own-pages/take-part.ts';
import { stopLink } from '../../server/actions/stop-link.ts';
import { ticketFor } from '../../server/actions/ticket.ts';
import { hashToken, newToken } from '../../server/actions/token.ts';
import type { Member } from '../../server/actions/panel-records.ts';
import type { World } from '../../server/actions/world.ts';
import { bart } from './kerkebeek.ts';

const address = 'wivina.onvindbaar@inwoner.example';
const newAddress = 'wivina.nieuw@inwoner.example';

/** @returns what to look for: names, addresses, the reference, tickets and the pseudonym */
export async function putEverywhere(world: World, id: string): Promise<{ member: Member; signs: string[] }> {
  const own = { street: 'Onvindbaarstraat', houseNumber: '7', box: '', postcode: '9999', town: 'Kerkebeek' };
  await world.panel.members.change({
    id,
    firstName: 'Wivina',
    lastName: 'Onvindbaar',
    email: address,
    phone: '053 99 88 77',
    reference: 'REF-ONVINDBAAR',
    address: own,
  });
  const member = await found(world, id);
  const browser = newToken();
  await askSignIn(world, address, browser);
  const mail = await world.panel.outbox.claim(world.clock.now().getTime(), 0);
  await signInMember(world, /aanmelden\/([\w-]{43})/u.exec(mail?.letter.text ?? '')?.[1] ?? '', browser);
  await askSignIn(world, address, newToken());
  await correctDetails(world, member, { ...member, email: newAddress, phone: '053 99 88 77' }, true);
  await agree(world, await found(world, id), 'mail');
  await stopLink(world, id);
  const signs = await answersOf(world, id);
  await postOf(world, id);
  const draw = { seed: 'zaad', plan: {}, drawnOn: '2025-02-01', staffId: bart.id };
  for (const waveId of ['2021-3', '2025-1', '2025-2'])
    await world.panel.samples.draw({ ...draw, waveId }, [id]);
  const file = `referentie;voornaam;naam;mail\nREF-ONVINDBAAR;Wivina;Onvindbaar;${address}\n`;
  await openMemberUpload(world, bart, { name: 'leden.csv', bytes: Buffer.from(file) });
  await world.panel.registrations.add({
    tokenHash: hashToken('een vraag'),
    content: JSON.stringify({ details: { email: address, firstName: 'Wivina' } }),
    expiresAt: world.clock.now().getTime() + 1_000_000,
  });
  const words = ['Wivina', 'Onvindbaar', 'REF-ONVINDBAAR', 'wivina', '053 99 88 77', ...signs];
  return { member: await found(world, id), signs: words };
}

async function found(world: World, id: string): Promise<Member> {
  const member = await world.panel.members.find(id);
  if (member === null) throw new Error(`${id} is no member`);
  return member;
}

/** Sent, typed, and on paper. */
async function answersOf(world: World, id: string): Promise<string[]> {
  const pseudonym = ticketFor(await world.keys.seriesKey(), id);
  const [like] = await world.answers.responses.ofWave('2021-3');
  if (like === undefined) throw new Error('nobody answered');
  const ticketOf = async (waveId: string): Promise<string> => ticketFor(await world.keys.waveKey(waveId), id);
  const [closed, open, planned] = [
    await ticketOf('2021-3'),
    await ticketOf('2025-1'),
    await ticketOf('2025-2'),
  ];
  await world.answers.addMany([{ ...like, ticket: closed, pseudonym }], []);
  const content = sealDraft(await world.keys.waveKey('2025-1'), open, { answers: { LOK1: '1' }, page: null });
  await world.answers.drafts.save({ ticket: open, waveId: '2025-1', revision: 0, content });
  await world.answers.paperEntries.add({ ticket: planned, waveId: '2025-2', operator: bart.id, content });
  return [closed, open, planned, pseudonym];
}

/** A code, an order that waits in the outbox, and letters that were made. */
async function postOf(world: World, id: string): Promise<void> {
  await newCodes(world, '2025-1', [id], { madeFor: 'form' });
  const mail = await makeMailing(world, bart, '2025-1', { kind: 'reminder', channel: 'mail' });
  await world.panel.outbox.putOrders(await ordersFor(world, mail, [id]), 0);
  const letters = await makeMailing(world, bart, '2025-1', { kind: 'reminder', channel: 'letter' });
  const made = { day: '2025-03-10', letters: [{ memberId: id, code: 'B003' }] };
  await keepBatch(world, letters.id, { made, answered: 0 });
  const job = { id: newToken(), kind: 'letters', subject: letters.id, staffId: bart.id, done: 1, total: 1 };
  const later = world.clock.now().getTime() + 1_000_000;
  await world.panel.jobs.add({ ...job, state: 'done', fault: null, beatAt: later, keptUntil: later });
  const file = { name: 'brieven.csv', type: 'text/csv', size: 10 };
  await world.panel.jobs.addFile(job.id, file, Buffer.from('Wivina Onvindbaar, as if it were not sealed'));
}
