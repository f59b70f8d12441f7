import { expect } from 'chai';
import { isUnderCap, otherContacts } from '../../../server/actions/sampling/contact-cap.ts';
import { els, settleKerkebeek, waves } from '../../support/kerkebeek.ts';
import { memoryWorld } from '../../support/world.ts';

const planned = waves[2];
if (planned === undefined) throw new Error('Kerkebeek has a planned wave');

describe('the contact cap', () => {
  it('counts this wave too', () => {
    expect(isUnderCap(['2025-03-01', '2025-06-01'], '2025-09-01', 3)).to.equal(true);
    expect(isUnderCap(['2025-03-01', '2025-06-01'], '2025-09-01', 2)).to.equal(false);
  });

  it('looks at twelve months, not at a calendar year', () => {
    expect(isUnderCap(['2024-09-02'], '2025-09-01', 1)).to.equal(false);
    expect(isUnderCap(['2024-09-01'], '2025-09-01', 1)).to.equal(true);
  });

  it('looks ahead as well, at waves with a sample that open later', () => {
    expect(isUnderCap(['2026-02-01'], '2025-09-01', 1)).to.equal(false);
    expect(isUnderCap(['2026-09-01'], '2025-09-01', 1)).to.equal(true);
  });

  it('takes any twelve months that hold the day, not all together', () => {
    // Two before and two after, never more than three in twelve months.
    const others = ['2024-10-01', '2024-12-01', '2026-06-01', '2026-08-01'];
    expect(isUnderCap(others, '2025-09-01', 3)).to.equal(true);
    expect(isUnderCap(others, '2025-09-01', 2)).to.equal(false);
  });

  it('knows 29 February', () => {
    expect(isUnderCap(['2024-02-29'], '2025-02-28', 1)).to.equal(false);
    expect(isUnderCap(['2024-02-29'], '2025-03-01', 1)).to.equal(true);
  });
});

describe('what counts as a contact', () => {
  it('is each other wave once, by its first invitation that was not given up, or by its sample', async () => {
    const world = memoryWorld();
    await settleKerkebeek(world);
    const { waveId: _waveId, ...invitation } = { ...(await world.panel.invitations.ofWave('2025-1'))[0] };
    const sent = { tokenHash: 'a'.repeat(64), memberId: 'lid-001', channel: 'mail' as const };
    await world.panel.invitations.add([
      { ...invitation, ...sent, waveId: '2025-1', sentOn: '2025-03-02', delivery: 'sent' },
      { ...invitation, ...sent, waveId: '2025-1', sentOn: '2025-03-01', delivery: 'waiting' },
      { ...invitation, ...sent, waveId: '2025-4', sentOn: '2025-05-01', delivery: 'failed' },
      { ...invitation, ...sent, waveId: '2025-2', sentOn: '2025-08-30', delivery: 'sent' },
    ]);
    await world.panel.waves.add(
      { ...planned, id: '2025-3', opensOn: '2025-11-03' },
      { waveId: '2025-3', version: 1, definition: {}, reportPlan: {} },
    );
    const draw = { seed: 'ZAAD22', plan: {}, drawnOn: '2025-03-10', staffId: els.id };
    await world.panel.samples.draw({ ...draw, waveId: '2025-3' }, ['lid-001', 'lid-002']);
    await world.panel.samples.draw({ ...draw, waveId: '2025-2' }, ['lid-001']);
    const contacts = await otherContacts(world, planned);
    expect([...contacts]).to.deep.equal([
      ['lid-001', ['2025-03-01', '2025-11-03']],
      ['lid-002', ['2025-11-03']],
    ]);
  });
});
