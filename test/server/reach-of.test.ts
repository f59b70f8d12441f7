import { expect } from 'chai';
import type { Member, Wave } from '../../server/actions/panel-records.ts';
import { reachOf } from '../../server/actions/reach-of.ts';
import { samplingFrame } from '../../server/actions/sampling/sampling-frame.ts';
import { recipientsOf } from '../../server/actions/mailings/recipients-of.ts';
import { settleKerkebeek } from '../support/kerkebeek.ts';
import { letterMember, settleLetters } from '../support/letter-wave.ts';
import { memoryWorld, type TestWorld } from '../support/world.ts';

const noor = letterMember(1, { email: 'noor@inwoner.example', preferredChannel: 'mail' });
const stopped: Partial<Member> = { mailState: 'stopped' };

describe('a member is written to', () => {
  const cases: [string, Partial<Member>, 'mail' | 'letter' | null][] = [
    ['by mail as preferred', {}, 'mail'],
    ['by letter when the mail bounced', { mailState: 'bounced' }, 'letter'],
    ['by letter when there is no mail address', { email: null }, 'letter'],
    ['not at all after stopping mails', stopped, null],
    ['not at all after stopping mails, whatever became of the address', { ...stopped, email: null }, null],
    [
      'by letter after choosing letters instead of mails',
      { ...stopped, preferredChannel: 'letter' },
      'letter',
    ],
    ['by letter when the telephone is preferred', { ...stopped, preferredChannel: 'phone' }, 'letter'],
    ['not at all while pausing', { status: 'paused' }, null],
  ];
  for (const [sentence, changes, expected] of cases)
    it(sentence, () => {
      expect(reachOf({ ...noor, ...changes })).to.equal(expected);
    });
});

describe('who stopped mails and did not choose letters', () => {
  let world: TestWorld;
  let wave: Wave;
  beforeEach(async () => {
    world = memoryWorld();
    await settleKerkebeek(world);
    await settleLetters(world, 3);
    await world.panel.members.change({ ...noor, ...stopped });
    const found = await world.panel.waves.find('2025-1');
    if (found === null) throw new Error('there is no wave');
    wave = found;
  });

  it('gets no letter of a mailing', async () => {
    const mailing = await world.panel.mailings.find('mailing-invitation');
    if (mailing === null) throw new Error('there is no mailing');
    expect(await recipientsOf(world, mailing)).to.deep.equal([letterMember(0).id, letterMember(2).id]);
  });

  it('cannot be drawn', async () => {
    const { members, fallenOut } = await samplingFrame(world, wave);
    expect(members.map(({ id }) => id))
      .to.include(letterMember(0).id)
      .and.not.include(noor.id);
    expect(fallenOut.get('unreachable')).to.equal(1);
  });
});
