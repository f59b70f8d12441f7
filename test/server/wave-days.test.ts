import { spawnSync } from 'node:child_process';
import { expect } from 'chai';
import { nextWaveId, readWaveId } from '../../server/actions/waves/next-wave-id.ts';
import { oddDays, proposedDays, readWaveDays } from '../../server/actions/waves/wave-days.ts';
import { followedDays } from '../support/followed-days.ts';
import { loader, partOf } from '../support/run-cli.ts';

/** First and last day, and moments just before and at midnight in Brussels around both. */
const nights: [string, string, string, string[]][] = [
  ['a night in winter', '2027-01-12', '2027-01-31',
    ['2027-01-11T22:59:59Z', '2027-01-11T23:00:00Z', '2027-01-31T22:59:59Z', '2027-01-31T23:00:00Z']],
  ['the night that summer time begins', '2027-03-28', '2027-03-28',
    ['2027-03-27T22:59:59Z', '2027-03-27T23:00:00Z', '2027-03-28T21:59:59Z', '2027-03-28T22:00:00Z']],
  ['the night that it ends in 2026', '2026-10-25', '2026-10-25',
    ['2026-10-24T21:59:59Z', '2026-10-24T22:00:00Z', '2026-10-25T22:59:59Z', '2026-10-25T23:00:00Z']],
  ['the night that it ends in 2027', '2027-10-31', '2027-10-31',
    ['2027-10-30T21:59:59Z', '2027-10-30T22:00:00Z', '2027-10-31T22:59:59Z', '2027-10-31T23:00:00Z']],
  ['a leap day', '2028-02-29', '2028-02-29',
    ['2028-02-28T22:59:59Z', '2028-02-28T23:00:00Z', '2028-02-29T22:59:59Z', '2028-02-29T23:00:00Z']],
  ['New Year', '2026-12-31', '2027-01-01',
    ['2026-12-30T22:59:59Z', '2026-12-30T23:00:00Z', '2027-01-01T22:59:59Z', '2027-01-01T23:00:00Z']],
]; // prettier-ignore

describe('the days of a wave', () => {
  for (const [name, opensOn, closesOn, moments] of nights)
    it(`begin and end at midnight in Brussels: ${name}`, async () => {
      expect(await followedDays({ opensOn, closesOn }, moments)).to.deep.equal([
        'planned',
        'open',
        'open',
        'closed',
      ]);
    });

  it('are the same on a machine in New York', () => {
    const program = `import { followedDays } from './${partOf('test/support/followed-days')}';
      const nights = ${JSON.stringify(nights)};
      const seen = [];
      for (const [, opensOn, closesOn, moments] of nights) seen.push(await followedDays({ opensOn, closesOn }, moments));
      console.log(JSON.stringify([new Date('2027-01-01T00:00:00Z').getHours(), seen]));`;
    const args = [...loader, '--input-type=module', '--eval', program];
    const env = { ...process.env, TZ: 'America/New_York' };
    const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env });
    const expected = nights.map(() => ['planned', 'open', 'open', 'closed']);
    expect(stdout === '' ? stderr : JSON.parse(stdout)).to.deep.equal([19, expected]);
  });

  it('do not begin or end again when the clock is put back an hour', async () => {
    const moments = [
      '2027-03-27T23:00:10Z',
      '2027-03-27T22:00:10Z',
      '2027-03-28T22:00:10Z',
      '2027-03-28T21:00:10Z',
    ];
    const days = { opensOn: '2027-03-28', closesOn: '2027-03-28' };
    expect(await followedDays(days, moments)).to.deep.equal(['open', 'open', 'closed', 'closed']);
  });

  it('are caught up with after a standstill, but a wave whose days all passed is left for staff', async () => {
    const days = { opensOn: '2027-01-12', closesOn: '2027-01-31' };
    expect(await followedDays(days, ['2027-01-20T09:00:00Z', '2027-03-01T09:00:00Z'])).to.deep.equal([
      'open',
      'closed',
    ]);
    expect(await followedDays(days, ['2027-02-03T09:00:00Z'])).to.deep.equal(['planned']);
  });

  it('are proposed from a Monday on, for three weeks, with two to prepare', () => {
    expect(proposedDays('2027-01-04')).to.deep.equal({ opensOn: '2027-01-18', closesOn: '2027-02-07' });
    expect(proposedDays('2027-01-05')).to.deep.equal({ opensOn: '2027-01-25', closesOn: '2027-02-14' });
  });

  it('are refused with a sentence when they are none, upside down or a year apart', () => {
    const typed: [string, string, string][] = [
      ['31/02/2027', '2027-03-01', 'De eerste dag is geen datum. Schrijf hem als 31/12/2027.'],
      ['2027-03-01', 'morgen', 'De laatste dag is geen datum. Schrijf hem als 31/12/2027.'],
      ['2027-03-02', '2027-03-01', 'De laatste dag komt voor de eerste. Kies een latere laatste dag.'],
      ['2027-03-01', '2028-03-02', 'Deze golf duurt langer dan een jaar. Kies een vroegere laatste dag.'],
    ];
    for (const [first, last, sentence] of typed) expect(() => readWaveDays(first, last)).to.throw(sentence);
    expect(readWaveDays('1/3/2027', '2027-03-21')).to.deep.equal({
      opensOn: '2027-03-01',
      closesOn: '2027-03-21',
    });
  });

  it('are warned about when they are few, in a holiday or from a weekend on', () => {
    expect(oddDays({ opensOn: '2027-03-01', closesOn: '2027-03-21' })).to.deep.equal([]);
    expect(oddDays({ opensOn: '2027-07-03', closesOn: '2027-07-03' })).to.deep.equal([
      'De golf duurt één dag. Geef mensen minstens een week.',
      'In de vakantie (3 juli 2027) antwoorden minder mensen.',
      'De golf start in het weekend. Dan beantwoordt misschien niemand de telefoon.',
    ]);
    expect(oddDays({ opensOn: '2027-12-13', closesOn: '2028-01-01' })).to.have.length(1);
  });
});

describe('the number of a wave', () => {
  it('is the next of its year', () => {
    expect(nextWaveId([], '2027')).to.equal('2027-1');
    expect(nextWaveId(['2027-9', '2027-10', '2026-30'], '2027')).to.equal('2027-11');
  });

  it('is a year and a number', () => {
    expect(readWaveId(' 2027-1 ')).to.equal('2027-1');
    for (const typed of ['', '2027', '2027-0', '1999-1', '2027-1/..', '2027-100'])
      expect(() => readWaveId(typed)).to.throw('zoals 2027-1');
  });
});
