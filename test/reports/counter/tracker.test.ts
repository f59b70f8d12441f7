import { expect } from 'chai';
import { composeTracker } from '../../../reports/counter/compose-tracker.ts';
import { figureLines, wavesWith, type FigureLine } from '../../../reports/counter/figure-line.ts';
import { awarenessIn, type Steps } from '../../../reports/counter/questions.ts';
import { readySentences } from '../../../reports/counter/sentences.ts';
import { followedFigures } from '../../../reports/counter/followed-figure.ts';
import { startTracking, type TrackerInput } from '../../../reports/counter/tracking.ts';
import type { Release } from '../../../reports/disclosure/release.ts';
import { claimCheck } from '../../../reports/findings/claim-check.ts';
import type { Report, ReportTable } from '../../../reports/report.ts';
import { defaultFigureSettings } from '../../../reports/figures/service-figures.ts';
import { kerkebeek } from '../../../server/demo/demo-settings.ts';
import { demoReport } from '../../support/demo-report.ts';
import { figuresWith } from '../../support/figures-with.ts';

const names = ['2021-3', '2023-2', '2025-1'];

async function demoInput(wishes: Partial<TrackerInput> = {}): Promise<TrackerInput> {
  const releases: Release[] = [];
  for (const wave of names) releases.push((await demoReport(wave)).release);
  const figures = figuresWith({});
  return { releases, figures, municipality: kerkebeek, audience: 'staff', unpublished: [], ...wishes };
}

async function stepLines(step: keyof Steps): Promise<FigureLine[]> {
  const { waves } = startTracking(await demoInput());
  return figureLines(wavesWith(waves, (wave) => awarenessIn(wave)?.[step] ?? null));
}

function tableOf({ sections }: Report, id: string): ReportTable {
  const blocks = sections.flatMap((section) => section.blocks);
  const found = blocks.flatMap((block) =>
    block.kind === 'table' && block.table.id === id ? [block.table] : [],
  )[0];
  if (found === undefined) throw new Error(`no table ${id}`);
  return found;
}

function row(table: ReportTable, label: string): string[] {
  return table.rows.find((one) => one.label === label)?.cells.map(({ text }) => text) ?? [];
}

function textOf({ sections }: Report, id: string): string {
  const blocks = sections.find((section) => section.id === id)?.blocks ?? [];
  return blocks
    .flatMap((block) => ('text' in block ? [block.text] : block.kind === 'chart' ? [block.chart.title] : []))
    .join(' ');
}

describe('the tracker of the demo municipality', () => {
  it('says nothing changed from 22 to 16 % who do not know the counter, and that 11 % is fewer than 22 %', async () => {
    const [total] = await stepLines('unknown');
    expect(total?.points.map(({ share }) => share)).to.deep.equal([0.22, 0.16, 0.11]);
    const { waves } = startTracking(await demoInput());
    const [earlier] = figureLines(wavesWith(waves.slice(0, 2), (wave) => awarenessIn(wave)?.unknown ?? null));
    expect(earlier?.sincePrevious).to.include({ kind: 'no demonstrable change' });
    expect(total?.sinceFirst).to.include({ kind: 'fallen' });
  });

  it('sees its use rise from 23 over 35 to 48 %, both times demonstrably', async () => {
    const [total] = await stepLines('used');
    expect(total?.points.map(({ share }) => share)).to.deep.equal([0.23, 0.35, 0.48]);
    expect([total?.sincePrevious?.kind, total?.sinceFirst?.kind]).to.deep.equal(['risen', 'risen']);
  });

  it('prints every share with its interval, as the releases have them', async () => {
    const table = tableOf(composeTracker(await demoInput()), 'tabel-bekendheid');
    expect(row(table, '2021-3')[0]).to.equal('78\u00a0% (73–83)');
    expect(row(table, '2025-1')).to.deep.equal(
      [
        '89\u00a0% (85–92',
        '88\u00a0% (79–94',
        '94\u00a0% (87–97',
        '91\u00a0% (80–96',
        '89\u00a0% (76–95',
        '77\u00a0% (62–88',
      ].map((text) => `${text})`),
    );
    expect(row(table, 'Aantoonbaar verschil met 2021-3')[0]).to.equal('gestegen');
    expect(row(table, 'Aantoonbaar verschil met 2023-2')[0]).to.equal('geen');
  });

  it('works out use among those who know it: 29, 42 and 54 %, with an interval wider than without rounding', async () => {
    const figure = followedFigures(startTracking(await demoInput())).find(
      ({ id }) => id === 'gebruik-bij-kenners',
    );
    const [total] = figure?.lines ?? [];
    expect(total?.points.map(({ share }) => Math.round(100 * (share ?? 0)))).to.deep.equal([29, 42, 54]);
    // 23/78 of 234 by Wilson alone: 24.0 to 35.6.
    expect(total?.points[0]?.low).to.be.within(0.225, 0.24);
    expect(total?.points[0]?.high).to.be.within(0.356, 0.37);
    expect(total?.sinceFirst?.kind).to.equal('risen');
  });

  it('never says of that figure that nothing changed: it has no test that could', async () => {
    const table = tableOf(composeTracker(await demoInput()), 'tabel-gebruik-bij-kenners');
    expect(row(table, 'Aantoonbaar verschil met 2023-2').join()).to.not.contain('geen');
    expect(row(table, 'Aantoonbaar verschil met 2023-2')).to.include('–');
  });

  it('estimates the residents behind a share with a margin, by the year of the register', async () => {
    const population = [
      { year: 2024, nisCode: kerkebeek.nisCode, gender: 'v' as const, age: 40, people: 10_000 },
      { year: 2024, nisCode: kerkebeek.nisCode, gender: 'm' as const, age: 12, people: 3000 },
    ];
    const report = composeTracker(await demoInput({ figures: figuresWith({ population }) }));
    expect(textOf(report, 'bekendheid')).to.contain(
      'naar schatting 8.900 inwoners (tussen 8.500 en 9.200). Gerekend met 10.000 inwoners van 16 jaar en ouder op 1 januari 2024',
    );
  });

  it('estimates the residents of every age group that may be spoken of, never finer than ten', async () => {
    const table = tableOf(composeTracker(await demoInput()), 'tabel-bekendheid');
    const people = row(table, 'Inwoners, naar schatting').map((text) => Number(text.replace('.', '')));
    expect(people).to.have.length(6);
    for (const count of people) expect(count % 10).to.equal(0);
    const [all = 0, ...groups] = people;
    expect(groups.reduce((sum, count) => sum + count, 0)).to.be.closeTo(all, 400);
  });

  it('compares nothing across a wave that asked it otherwise, and draws a break', async () => {
    const { releases } = await demoInput();
    const [first, second, last] = structuredClone(releases);
    if (first === undefined || second === undefined || last === undefined) throw new Error('no releases');
    for (const line of last.lines) {
      line.changes = line.changes.filter(({ from }) => from !== 0);
      line.breaks = [{ from: 0, to: 2, reason: 'wording' }];
    }
    const report = composeTracker(await demoInput({ releases: [first, second, last] }));
    for (const id of ['bekendheid', 'gebruik-bij-kenners']) {
      expect(row(tableOf(report, `tabel-${id}`), 'Aantoonbaar verschil met 2021-3')[0]).to.equal(
        'niet te vergelijken',
      );
      expect(textOf(report, id)).to.contain('niet te vergelijken met 2021: de vraag kreeg andere woorden');
    }
  });

  it('estimates nobody where the answers speak for panel members alone', async () => {
    const input = await demoInput();
    const open = input.releases.map((release) => ({
      ...release,
      about: { ...release.about, recruitment: 'open' as const },
    }));
    const report = JSON.stringify(composeTracker({ ...input, releases: open }));
    expect(report).to.not.contain('naar schatting');
    expect(report).to.contain('van de panelleden kent het');
  });

  for (const [share, says] of [
    [0.85, 'Dat is bereikt'],
    [0.89, 'niet zeker dat het bereikt is'],
    [0.9, 'niet zeker dat het niet bereikt is'],
    [0.95, 'Dat is nog niet bereikt'],
  ] as const) {
    it(`holds a target of ${share} against the whole interval`, async () => {
      const settings = {
        ...defaultFigureSettings,
        target: { indicator: 'awareness' as const, share, year: 2026 },
      };
      const report = composeTracker(await demoInput({ figures: figuresWith({ settings }) }));
      expect(textOf(report, 'bekendheid')).to.contain(says);
    });
  }

  it('gives staff sentences of which every claim is borne by a figure', async () => {
    const tracking = startTracking(await demoInput());
    const sentences = readySentences(tracking, followedFigures(tracking));
    expect(sentences).to.have.length(9);
    const { release } = tracking.newest;
    const evidence = { tables: release.tables, lines: release.lines, policy: release.policy, others: [] };
    const claims = sentences
      .filter(({ about }) => about !== 'Gebruik bij wie het kent')
      .flatMap(({ text }) => claimCheck(text, 'nl', evidence));
    expect(claims).to.have.length.above(20);
    expect([...new Set(claims.map(({ verdict }) => verdict))]).to.deep.equal(['supported']);
  });

  it('tells only staff whom to address first, and says when the margins overlap', async () => {
    const staff = composeTracker(await demoInput());
    expect(textOf(staff, 'eerst-leeftijd'))
      .to.contain('23\u00a0% van de 75-plussers')
      .and.to.contain('marges overlappen');
    expect(textOf(staff, 'eerst-leeftijd')).to.contain('gemeentelijk infoblad (53\u00a0%, indicatief)');
    const everybody = composeTracker(await demoInput({ audience: 'public' }));
    expect(everybody.sections.map(({ id }) => id)).to.not.include.members(['wie-eerst', 'zinnen']);
    expect(JSON.stringify(everybody)).to.not.contain('eerst-');
  });

  it('says which releases it is made from, and which of them nobody outside may see yet', async () => {
    const report = composeTracker(await demoInput({ unpublished: ['2025-1'] }));
    expect(report.coverLines).to.have.length(3);
    expect(report.coverLines[2]).to.contain('vrijgave 1').and.to.contain('nog niet gepubliceerd');
    expect(report.coverLines[1]).to.not.contain('nog niet gepubliceerd');
  });

  it('has one wave without a word on change', async () => {
    const { releases } = await demoInput();
    const report = JSON.stringify(composeTracker(await demoInput({ releases: releases.slice(0, 1) })));
    expect(report).to.not.match(/gestegen|gedaald|geen aantoonbaar verschil met/u);
  });

  it('draws no conclusion from a comparison with a release that has been replaced', async () => {
    const { releases } = await demoInput();
    const [first, ...others] = structuredClone(releases);
    const known = first?.tables
      .find(({ question }) => question === 'LOK1')
      ?.rows.find(({ code }) => code === 'kent');
    const cell = known?.cells[0];
    if (first === undefined || cell === undefined || 'missing' in cell) throw new Error('no such cell');
    cell.share = 0.6;
    const table = tableOf(
      composeTracker(await demoInput({ releases: [first, ...others] })),
      'tabel-bekendheid',
    );
    expect(row(table, 'Aantoonbaar verschil met 2021-3')[0]).to.equal('–');
  });
});
