/** Two waves that open and close by themselves on nights that are odd, with mailings that go at hours that come twice or not at all. */
import { hashPassword } from '../../../server/actions/password.ts';
import { planMailing } from '../../../server/actions/mailings/plan-mailing.ts';
import { makeMailing } from '../../../server/actions/mailings/write-mailing.ts';
import type { Mailing } from '../../../server/actions/mailing-records.ts';
import { planWave } from '../../../server/actions/waves/plan-wave.ts';
import type { World } from '../../../server/actions/world.ts';
import { bart, kerkebeek, password } from '../../support/kerkebeek.ts';
import { resident } from '../../support/mailed-wave.ts';
import { addWave } from '../../support/planned-wave.ts';
import { fixedClock } from '../../support/world.ts';

export const people = 6;
/** Fewer than there are people: a mailing takes two rounds, and the clock jumps in between. */
const mailsPerMinute = 4;

type Night = [kind: Mailing['kind'], day: string, time: string];

interface PlannedNights {
  id: string;
  opensOn: string;
  closesOn: string;
  /** How the moments begin at which it opens and closes, UTC: the midnights of Brussels. */
  opened: string;
  closed: string;
  mailings: Night[];
}

export const waves: PlannedNights[] = [
  {
    id: '2026-8',
    opensOn: '2026-10-25',
    closesOn: '2027-03-28',
    opened: '2026-10-24T22:0',
    closed: '2027-03-28T22:0',
    mailings: [
      ['invitation', '2026-10-25', '02:30'],
      ['reminder', '2027-03-28', '02:30'],
    ],
  },
  {
    id: '2028-1',
    opensOn: '2028-02-29',
    closesOn: '2028-02-29',
    opened: '2028-02-28T23:0',
    closed: '2028-02-29T23:0',
    mailings: [['invitation', '2028-02-29', '12:30']],
  },
];

/** Somebody at the town hall, and residents who are written to by mail. */
export async function settle(world: World): Promise<void> {
  const panel = { selfRegistration: false, minimumAge: 16, contactCap: 4, mailsPerMinute };
  await world.panel.settings.saveMunicipality({ ...kerkebeek, panel });
  await world.panel.staff.add({ ...bart, passwordHash: await hashPassword(password) });
  await world.panel.members.add(Array.from({ length: people }, (_, i) => resident(i)));
}

/** As they are planned weeks before. */
export async function planNights(installed: World): Promise<void> {
  const world = { ...installed, clock: fixedClock('2026-10-01T09:00:00Z') };
  for (const { id: waveId, opensOn, closesOn, mailings } of waves) {
    await addWave(world, { id: waveId, opensOn, closesOn, status: 'draft' });
    await planWave(world, bart, waveId);
    for (const [kind, day, time] of mailings) {
      const { id } = await makeMailing(world, bart, waveId, { kind, channel: 'mail' });
      await planMailing(world, bart, [waveId, id], { version: 1, sendAt: { day, time }, everybody: false });
    }
  }
}
