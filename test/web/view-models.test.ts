import { expect } from 'chai';
import type { StaffMember, Wave } from '../../server/actions/panel-records.ts';
import { Problem } from '../../server/actions/problem.ts';
import type { WaveOverview } from '../../server/actions/wave-overview.ts';
import type { WaveLife } from '../../server/actions/waves/wave-life.ts';
import { countText, dayText, howMany, shareText } from '../../server/web/view-models/belgian.ts';
import { closeWaveView } from '../../server/web/view-models/close-wave-view.ts';
import { problemView } from '../../server/web/view-models/problem-view.ts';
import { responseText } from '../../server/web/view-models/response-text.ts';
import { nextStep } from '../../server/web/view-models/wave-status.ts';
import { waveView } from '../../server/web/view-models/wave-view.ts';
import { els, joris, waves } from '../support/kerkebeek.ts';

const firstWave = waves[0] as Wave;
const life: WaveLife = { isSettled: true, sampled: 0, mailings: [], missing: null, events: [] };

describe('Belgian writing', () => {
  it('writes days, counts and shares as the town hall does', () => {
    expect(dayText('2021-05-11')).to.equal('11/05/2021');
    expect([0, 999, 1515, 10_611].map(countText)).to.deep.equal(['0', '999', '1.515', '10.611']);
    expect([0, 0.221, 1].map(shareText)).to.deep.equal(['0\u00a0%', '22\u00a0%', '100\u00a0%']);
    expect([1, 12].map((count) => howMany(count, 'panellid', 'panelleden'))).to.deep.equal([
      '1 panellid',
      '12 panelleden',
    ]);
  });
});

describe('the response of a wave in words', () => {
  it('is exact when the wave is closed, and "minstens" while it runs', () => {
    expect(responseText({ invited: 400, answered: 121, stepped: false })).to.deep.equal({
      answered: '121',
      invited: '400',
      rate: '30\u00a0%',
      whole: '121 van 400',
    });
    expect(responseText({ invited: 400, answered: 120, stepped: true }).answered).to.equal('minstens 120');
  });

  it('never promises more than there is: 310 of 400 is at least 77 %', () => {
    expect(responseText({ invited: 400, answered: 310, stepped: true }).rate).to.equal('minstens 77\u00a0%');
  });

  it('does not tell the first answers one by one', () => {
    expect(responseText({ invited: 400, answered: 0, stepped: true })).to.include({
      answered: 'minder dan 10',
      rate: '–',
    });
  });

  it('has no rate when nobody is invited', () => {
    expect(responseText({ invited: 0, answered: 0, stepped: false }).rate).to.equal('–');
  });
});

describe('the view of a wave', () => {
  const closed = overview({
    groups: [
      { label: '16–34', invited: 40, answered: null },
      { label: '75+', invited: null, answered: null },
    ],
  });

  it('says that a small group is hidden, without a bar that would show it', () => {
    const { rows, notes } = waveView(closed, life, els, '2025-03-10');
    expect(rows).to.deep.equal([
      { label: '16–34', invited: '40', answered: 'afgeschermd', rate: '–', bar: null },
      { label: '75+', invited: 'afgeschermd', answered: 'afgeschermd', rate: '–', bar: null },
    ]);
    expect(notes).to.deep.equal([
      'Afgeschermd: dit cijfer zou te veel zeggen over een groep van minder dan 10 mensen, of over wie antwoordde.',
    ]);
  });

  it('offers what the person may do and the wave allows', () => {
    const closing = (wave: WaveOverview, person: StaffMember): string | null | undefined =>
      waveView(wave, life, person, '2025-03-10').way.find(({ name }) => name === 'Sluiten')?.address;
    expect(waveView(closed, life, els, '2025-03-10')).to.include({ mayRelease: true, maySeeResults: false });
    expect(waveView(closed, life, joris, '2025-03-10')).to.include({ mayRelease: false });
    const open = overview({ wave: { ...firstWave, status: 'open' } });
    expect(waveView(open, life, els, '2025-03-10')).to.include({ mayRelease: false });
    expect([closing(closed, els), closing(open, els), closing(open, joris)]).to.deep.equal([
      null,
      '/beheer/golven/2021-3/sluiten',
      null,
    ]);
  });

  it('puts the newest release first', () => {
    const releases = [1, 2].map((number) => ({ number, createdOn: '2021-10-01', checksum: 'ab' }));
    expect(
      waveView(overview({ releases }), life, els, '2025-03-10').frozen.map(({ name }) => name),
    ).to.deep.equal(['Vrijgave 2', 'Vrijgave 1']);
  });

  it('asks to close once the last day is over, not on that day', () => {
    const wave: Wave = { ...firstWave, status: 'open' };
    expect(nextStep({ wave, publishing: null }, els, wave.closesOn)).to.include('Wacht op antwoorden');
    expect(nextStep({ wave, publishing: null }, els, '2021-09-27')).to.include('is voorbij. Sluit de golf.');
  });
});

describe('the question before closing', () => {
  it('says how many can no longer answer', () => {
    const view = closeWaveView(overview({ invited: 400, answered: 390, stepped: true }), {
      mail: 0,
      letter: 0,
    });
    expect(view.consequences.join(' '))
      .to.include('minstens 390 van 400')
      .and.to.include('hoogstens 10 panelleden')
      .and.not.include('zending');
  });

  it('warns when mails are still going, or letters were made and not posted', () => {
    const { consequences } = closeWaveView(overview({}), { mail: 2, letter: 1 });
    expect(consequences.join(' '))
      .to.include('2 zendingen per mail zijn nog gepland of onderweg')
      .and.to.include('1 zending per brief is gemaakt en nog niet gepost. Wij wissen die brieven.');
  });
});

describe('a problem as a reader sees it', () => {
  it('has the status of its kind and its own sentence', () => {
    expect(problemView(new Problem('conflict', 'De golf loopt nog.'))).to.include({
      status: 409,
      sentence: 'De golf loopt nog.',
    });
    expect(problemView(new Problem('too-many', 'Wacht even.', [], 900))).to.include({
      status: 429,
      retryAfter: 900,
    });
  });

  it('says nothing of an unknown error', () => {
    const view = problemView(new TypeError('x of undefined at /srv/secret.ts'));
    expect(view.status).to.equal(500);
    expect(JSON.stringify(view)).not.to.include('secret');
  });

  it('is "not reachable" for a database that is away, full or locked', () => {
    const codes = ['ECONNREFUSED', '57P01', '08006', 'SQLITE_BUSY', 'SQLITE_FULL'];
    expect(codes.map((code) => problemView({ code }).status)).to.deep.equal([503, 503, 503, 503, 503]);
    const cut = new Error('ROLLBACK - Client has encountered a connection error and is not queryable');
    const noSocket = Object.assign(new Error(), { code: 'ENOENT', syscall: 'connect' });
    const noFile = Object.assign(new Error(), { code: 'ENOENT', syscall: 'open' });
    expect([cut, noSocket, noFile].map((error) => problemView(error).status)).to.deep.equal([503, 503, 500]);
  });
});

function overview(changes: Partial<WaveOverview>): WaveOverview {
  return {
    wave: firstWave,
    invited: 120,
    answered: 100,
    stepped: false,
    groups: [],
    waiting: 0,
    releases: [],
    editions: [],
    publishing: null,
    ...changes,
  };
}
