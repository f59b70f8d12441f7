import { expect } from 'chai';
import fc from 'fast-check';
import { conclusionsOf } from '../../../reports/findings/conclusions.ts';
import type { Conclusion, Figure } from '../../../reports/findings/conclusion.ts';
import { wholePercent } from '../../../reports/findings/numbers.ts';
import { waveConclusions } from '../../../reports/findings/wave-conclusions.ts';
import type { WaveLine } from '../../../reports/disclosure/wave-line.ts';
import { isMissing, type Crosstab } from '../../../reports/tables/crosstab.ts';
import { madeTable, needsIn, type MadeCell } from './made-table.ts';

const languages = ['nl', 'en', 'fr'];
const classes = ['16-24', '25-34', '35-44', '45-54', '55-64', '65+'];

/** Percentages of a sentence; of a range in Dutch and French only the second carries the sign. */
function percentsIn(text: string): number[] {
  return [...text.matchAll(/(?:(\d+) (?:en|et) )?(\d+)\u00a0?%/g)].flatMap(([, low, high]) =>
    [low, high].flatMap((one) => (one === undefined ? [] : [Number(one)])),
  );
}

function published(table: Crosstab, { row, column, measure }: Figure): number | null {
  const cell = table.rows.find((one) => one.code === row)?.cells[column];
  if (cell === undefined || isMissing(cell)) return null;
  return measure === 'low' || measure === 'high' || measure === 'share' ? cell[measure] : null;
}

const share = fc.double({ min: 0, max: 1, noNaN: true });
const cell: fc.Arbitrary<MadeCell | 'hidden'> = fc.oneof(
  { weight: 1, arbitrary: fc.constant('hidden' as const) },
  {
    weight: 8,
    arbitrary: fc.record({
      share,
      low: fc.double({ min: 0, max: 0.3, noNaN: true }),
      high: fc.double({ min: 0.3, max: 1, noNaN: true }),
      verdict: fc.constantFrom('higher' as const, 'lower' as const, 'none' as const),
      difference: fc.double({ min: -0.5, max: 0.5, noNaN: true }),
    }),
  },
);
const base = fc.oneof(fc.constant('hidden' as const), fc.integer({ min: 10, max: 120 }));
const probability = fc.double({ min: 0, max: 0.1, noNaN: true });
const trend = fc.record({ slope: fc.double({ min: -0.2, max: 0.2, noNaN: true }), p: probability });

const tables = fc
  .integer({ min: 1, max: classes.length })
  .chain((count) =>
    fc.record({
      bases: fc.tuple(...Array.from({ length: count }, () => base)),
      first: fc.tuple(...Array.from({ length: count + 1 }, () => cell)),
      second: fc.tuple(...Array.from({ length: count + 1 }, () => cell)),
      total: fc.integer({ min: 10, max: 400 }),
      association: probability,
      trend,
    }),
  )
  .map(({ bases, first, second, ...rest }) =>
    madeTable({
      ...rest,
      groups: bases.map((size, i) => [classes[i] ?? '', size]),
      rows: { a: withHidden(first, bases), b: withHidden(second, bases) },
      trend: { a: rest.trend },
    }),
  );

/** A hidden column has no cells. */
function withHidden(cells: (MadeCell | 'hidden')[], bases: (number | 'hidden')[]): (MadeCell | 'hidden')[] {
  return cells.map((one, i) => (i > 0 && bases[i - 1] === 'hidden' ? 'hidden' : one));
}

const templates = [undefined, '{a} {noun}; {b}.', '{quantity:b} ({noun}).'];

function conclusions(table: Crosstab, template: string | undefined, language: string): Conclusion[] {
  return conclusionsOf(table, needsIn(language, { template, label: (code) => `label ${code}` }));
}

describe('the figures of every sentence', () => {
  const anySentence = fc.tuple(tables, fc.constantFrom(...templates), fc.constantFrom(...languages));

  it('are rounded cells of the table, all named beside it', () => {
    fc.assert(
      fc.property(anySentence, ([table, template, language]) => {
        for (const { kind, text, figures } of conclusions(table, template, language)) {
          if (kind === 'too few') continue;
          for (const figure of figures) expect(published(table, figure), text).to.equal(figure.value);
          const rounded = figures.map(({ value }) => wholePercent(value));
          expect(percentsIn(text), text).to.have.members(rounded);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('are never those of a hidden group, or of fewer than thirty people', () => {
    fc.assert(
      fc.property(anySentence, ([table, template, language]) => {
        const said = conclusions(table, template, language).filter(({ kind }) => kind !== 'too few');
        for (const { column } of said.flatMap(({ figures }) => figures)) {
          expect(table.columns[column]?.base).to.be.a('number').and.at.least(30);
        }
        const unsaid = table.columns.flatMap(({ label, base: size }) =>
          isMissing(size) || size < 30 ? [/\d+/.exec(label)?.[0] ?? 'none'] : [],
        );
        // A margin "tussen 16 en 30 %" is no age either.
        const figure = /\d+(?= (?:en|et) \d+\u00a0%)|\d+\u00a0?%/gu;
        const named = said.map(({ text }) => text.replace(figure, '')).join(' ');
        for (const age of unsaid) expect(named).not.to.match(new RegExp(`(?<!\\d)${age}(?:-| |–)`));
      }),
      { numRuns: 500 },
    );
  });

  it('are the same in the three languages', () => {
    fc.assert(
      fc.property(fc.tuple(tables, fc.constantFrom(...templates)), ([table, template]) => {
        const [dutch, ...others] = languages.map((language) =>
          conclusions(table, template, language).map(({ kind, figures }) => ({ kind, figures })),
        );
        for (const other of others) expect(other).to.deep.equal(dutch);
      }),
    );
  });

  it('are those of the waves compared', () => {
    const points = fc.array(fc.record({ base: fc.integer({ min: 10, max: 400 }), share }), {
      minLength: 2,
      maxLength: 4,
    });
    const verdict = fc.constantFrom(
      'risen' as const,
      'fallen' as const,
      'no demonstrable change' as const,
      null,
    );
    fc.assert(
      fc.property(points, verdict, fc.constantFrom(...languages), (made, found, language) => {
        const line = lineOf(made, found);
        for (const { kind, text, figures } of waveConclusions(line, needsIn(language))) {
          if (kind === 'change in points') continue;
          const shares = figures.map(({ wave }) =>
            line.points.find((one, i) => (wave ?? made.length) === (wave === null ? i + 1 : one.wave)),
          );
          expect(figures.map(({ value }) => value)).to.deep.equal(shares.map((one) => one?.share));
          expect(percentsIn(text)).to.deep.equal(figures.map(({ value }) => wholePercent(value)));
        }
      }),
    );
  });
});

function lineOf(
  made: { base: number; share: number }[],
  verdict: WaveLine['changes'][number]['verdict'],
): WaveLine {
  const last = made.length - 1;
  return {
    table: 'LOK1',
    row: '1',
    column: 0,
    points: made.map((point, i) => ({ ...point, wave: `${2019 + i}-1` })),
    changes: made.slice(0, -1).map(({ share: was }, from) => ({
      from,
      to: last,
      difference: (made[last]?.share ?? 0) - was,
      verdict,
    })),
    breaks: [],
  };
}
