import { expect } from 'chai';
import { waveConclusions } from '../../../reports/findings/wave-conclusions.ts';
import type { WaveChange, WaveLine } from '../../../reports/disclosure/wave-line.ts';
import { needsIn } from './made-table.ts';

/** "Not aware" in Kerkebeek: 22, 16 and 11 %; verdicts as the tests of 300, 290 and 310 answers give them. */
const line: WaveLine = {
  table: 'LOK1',
  row: '1',
  column: 0,
  points: [
    { wave: '2021-3', base: 300, share: 0.22 },
    { wave: '2023-2', base: 290, share: 0.16 },
    { wave: '2025-1', base: 310, share: 0.11 },
  ],
  changes: [
    { from: 0, to: 1, difference: -0.06, verdict: 'no demonstrable change' },
    { from: 1, to: 2, difference: -0.05, verdict: 'no demonstrable change' },
    { from: 0, to: 2, difference: -0.11, verdict: 'fallen' },
  ],
  breaks: [],
};
const until = (waves: number): WaveLine => ({ ...line, points: line.points.slice(0, waves) });
const said = (one: WaveLine, language = 'nl'): string[] =>
  waveConclusions(one, needsIn(language)).map(({ text }) => text.replaceAll('\u00a0', ' '));
const withChange = (change: Partial<WaveChange>): WaveLine => ({
  ...until(2),
  changes: [{ from: 0, to: 1, difference: -0.06, verdict: 'fallen', ...change }],
});

describe('what changed between two waves', () => {
  it('is no fall from 22 to 16 %, and a fall from 22 to 11 %', () => {
    expect(said(until(2))).to.deep.equal([
      'Er is geen aantoonbaar verschil met de vorige bevraging (22 % toen, 16 % nu).',
    ]);
    expect(said(line)).to.deep.equal([
      'Er is geen aantoonbaar verschil met de vorige bevraging (16 % toen, 11 % nu).',
      'In 2021 was dat 22 %, nu 11 %: aantoonbaar gedaald.',
      'Dat is een verschil van 11 procentpunt.',
    ]);
  });

  it('is in points, and never where rounding would contradict the two figures', () => {
    const rounded = (was: number, is: number): WaveLine => ({
      ...withChange({ difference: is - was }),
      points: [
        { wave: '2021-3', base: 300, share: was },
        { wave: '2023-2', base: 290, share: is },
      ],
    });
    expect(said(rounded(0.52, 0.46))[1]).to.equal('Dat is een verschil van 6 procentpunt.');
    expect(said(rounded(0.224, 0.106))).to.deep.equal([
      'In 2021 was dat 22 %, nu 11 %: aantoonbaar gedaald.',
    ]);
  });

  it('is called slight below five points', () => {
    expect(said(withChange({ difference: -0.03 }))[0]).to.contain('aantoonbaar maar licht gedaald');
  });

  it('is not said where it was not tested, or a wave has too few answers', () => {
    expect(said(withChange({ verdict: null }))).to.deep.equal([]);
    const few = line.points.map((point, i) => (i === 0 ? { ...point, base: 29 } : point));
    expect(said({ ...withChange({}), points: few.slice(0, 2) })).to.deep.equal([]);
  });

  it('is indicative with thirty to forty-nine answers', () => {
    const few = line.points.map((point, i) => (i === 0 ? { ...point, base: 49 } : point));
    expect(said({ ...withChange({}), points: few.slice(0, 2) })[0]).to.contain('indicatief');
  });

  it('is not said when the question was another one: then the reason is', () => {
    const broken: WaveLine = { ...until(2), changes: [], breaks: [{ from: 0, to: 1, reason: 'wording' }] };
    expect(said(broken)).to.deep.equal([
      'Dit cijfer is niet te vergelijken met 2021: de vraag kreeg andere woorden.',
    ]);
  });

  it('names a wave in full where its year has another', () => {
    const points = line.points.map((point, i) => ({ ...point, wave: `2021-${i + 1}` }));
    expect(said({ ...line, points })[1]).to.match(/^In bevraging 2021-1 was dat 22 %/);
  });

  it('is told alike in English and French', () => {
    expect(said(line, 'en')[1]).to.equal('In 2021 this was 22%, now it is 11%: demonstrably fallen.');
    expect(said(line, 'fr')[1]).to.equal('22 % dans l’enquête de 2021, 11 % maintenant : en baisse avérée.');
    expect(said(until(2), 'fr')).to.deep.equal([
      'Il n’y a pas de différence avérée avec l’enquête précédente (22 % alors, 16 % maintenant).',
    ]);
  });
});
