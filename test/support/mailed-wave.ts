/** The open wave of Kerkebeek with nobody invited yet, and its mailings sent through a real mail server. */
import { pino } from 'pino';
import { beginMailings } from '../../server/actions/mailings/begin-mailings.ts';
import { planMailing } from '../../server/actions/mailings/plan-mailing.ts';
import { makeMailing } from '../../server/actions/mailings/write-mailing.ts';
import type { Mailing } from '../../server/actions/mailing-records.ts';
import type { Member } from '../../server/actions/panel-records.ts';
import type { World } from '../../server/actions/world.ts';
import { smtpMailer } from '../../server/mail/mailer.ts';
import { sendOrders } from '../../server/mail/send-orders.ts';
import { bart } from './kerkebeek.ts';

export const waveId = '2025-1';

/** A fictional resident who is written to by mail. */
export function resident(i: number, changes: Partial<Member> = {}): Member {
  const id = `inwoner-${String(i).padStart(5, '0')}`;
  return {
    id,
    reference: `I${i}`,
    salutation: i % 2 === 0 ? 'Mevrouw' : 'De heer',
    firstName: `Noor${i}`,
    lastName: `Peeters`,
    address: null,
    email: `${id}@inwoner.example`,
    phone: null,
    birthYear: 1980,
    gender: i % 2 === 0 ? 'v' : 'm',
    district: 'Kerkebeek',
    education: null,
    language: 'nl',
    preferredChannel: 'mail',
    recruitment: 'random',
    consentedOn: '2021-05-03',
    memberSince: '2021-05-03',
    status: 'active',
    statusSince: '2021-05-03',
    mailState: 'ok',
    letterState: 'ok',
    ...changes,
  };
}

/** Draws these residents for the wave, and nobody else. */
export async function drawSample(world: World, members: Member[]): Promise<void> {
  await world.panel.members.add(members);
  await world.panel.samples.draw(
    { waveId, seed: 'zaad', plan: {}, drawnOn: '2025-03-01', staffId: bart.id },
    members.map(({ id }) => id),
  );
}

/** Made, and planned for now. */
export async function plannedMailing(world: World, kind: Mailing['kind']): Promise<Mailing> {
  const mailing = await makeMailing(world, bart, waveId, { kind, channel: 'mail' });
  const plan = { version: 1, sendAt: null, everybody: false };
  await planMailing(world, bart, [waveId, mailing.id], plan);
  return mailing;
}

/** One round of the mailer, with what it logged. */
export async function mailRound(world: World, url: string): Promise<string[]> {
  const lines: string[] = [];
  const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(line) });
  const from = 'Inwonerspanel Kerkebeek <panel@kerkebeek.example>';
  const mailer = smtpMailer({ smtpUrl: url, from }, world.publicUrl);
  await beginMailings(world);
  await sendOrders({ world, mailer, log, isStopped: () => false });
  await beginMailings(world);
  mailer.close();
  return lines;
}

/** The municipality lets us send this many a minute. */
export async function setPace(world: World, mailsPerMinute: number): Promise<void> {
  const municipality = await world.panel.settings.municipality();
  if (municipality === null) throw new Error('Kerkebeek is not settled');
  const panel = { selfRegistration: false, minimumAge: 16, contactCap: 4, mailsPerMinute };
  await world.panel.settings.saveMunicipality({ ...municipality, panel });
}
