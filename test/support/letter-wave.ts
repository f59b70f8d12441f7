/** Wave 2025-1 of Kerkebeek with members who are written to by letter, and mailings for them. */
import type { Mailing } from '../../server/actions/mailing-records.ts';
import type { Member } from '../../server/actions/panel-records.ts';
import { ticketFor } from '../../server/actions/ticket.ts';
import type { World } from '../../server/actions/world.ts';

const waveId = '2025-1';

export function letterMember(i: number, changes: Partial<Member> = {}): Member {
  const number = String(i).padStart(3, '0');
  return {
    id: `brief-${number}`,
    reference: `B${number}`,
    salutation: i % 2 === 0 ? 'Mevrouw' : 'De heer',
    firstName: 'Maria',
    lastName: `Briefmans ${number}`,
    email: null,
    phone: null,
    birthYear: 1950,
    gender: 'v',
    district: 'Kerkebeek',
    address: {
      street: 'Beekstraat',
      houseNumber: String(i + 1),
      box: '',
      postcode: '9998',
      town: 'Kerkebeek',
    },
    memberSince: '2021-05-03',
    statusSince: '2021-05-03',
    mailState: 'ok',
    letterState: 'ok',
    education: null,
    language: 'nl',
    preferredChannel: 'letter',
    recruitment: 'random',
    consentedOn: '2021-01-04',
    status: 'active',
    ...changes,
  };
}

function letterMailing(kind: Mailing['kind'], changes: Partial<Mailing> = {}): Mailing {
  return {
    id: `mailing-${kind}`,
    waveId,
    kind,
    channel: 'letter',
    state: 'draft',
    texts: {
      nl: {
        subject: 'Uw mening: {titel}',
        body: 'Geachte {aanspreking} {naam}\n\nVul de vragenlijst in tot en met {laatste-dag}.\n\nMet vriendelijke groet\nGemeente {gemeente}',
      },
    },
    sendAt: null,
    staffId: 'bart',
    people: null,
    version: 1,
    ...changes,
  };
}

/** So many members by letter, drawn for the wave, with an invitation and two reminders as drafts. */
export async function settleLetters(world: World, count: number): Promise<void> {
  const members = Array.from({ length: count }, (_, i) => letterMember(i));
  await world.panel.members.add(members);
  await world.panel.samples.draw(
    { waveId, seed: 'zaad', plan: {}, drawnOn: '2025-02-20', staffId: 'bart' },
    members.map(({ id }) => id),
  );
  for (const kind of ['invitation', 'reminder', 'last-reminder'] as const)
    await world.panel.mailings.add(letterMailing(kind));
}

/** These members answer. */
export async function letAnswer(world: World, ids: string[]): Promise<void> {
  const [first] = await world.answers.responses.ofWave(waveId);
  if (first === undefined) throw new Error('nobody answered this wave');
  const key = await world.keys.waveKey(waveId);
  for (const id of ids) await world.answers.responses.add({ ...first, ticket: ticketFor(key, id) }, []);
}
