import { expect } from 'chai';
import { hiddenCounts } from '../../../reports/disclosure/hidden-groups.ts';
import { cheapestCover, reachOf, type System } from '../../../reports/disclosure/sums.ts';
import { referenceJson } from '../../support/reference-data.ts';

type Quintuple = [row: number, column: number, value: number, low: number, high: number];

interface Patterns {
  tables: {
    id: string;
    counts: number[][];
    primary: [number, number][];
    patterns: Record<string, { suppressed_row_col_value_lo_hi: Quintuple[]; exactly_derivable: number[] }>;
    optimum_not_exactly_derivable?: { min_secondary_cells: number; min_hidden_count: number };
  }[];
  one_way: { total: number; groups: number[]; threshold: number; must_hide_at_least: number }[];
  differencing: { published_all: number[][]; published_women: number[][]; derived_men: number[][] }[];
}

const { tables, one_way: lines, differencing } = referenceJson('disclosure.json') as Patterns;

/** A table of which all row and column totals are published; rows and columns count from 1. */
function systemOf(
  counts: number[][],
  hidden: [number, number][],
): { system: System; at: (row: number, column: number) => number } {
  const width = counts[0]?.length ?? 0;
  const at = (row: number, column: number): number => (row - 1) * width + column - 1;
  const places = new Set(hidden.map(([row, column]) => at(row, column)));
  const rows = counts.map((_, r) => Array.from({ length: width }, (__, c) => at(r + 1, c + 1)));
  const columns = Array.from({ length: width }, (_, c) => counts.map((__, r) => at(r + 1, c + 1)));
  const system = {
    figures: counts.flat().map((count, place) => ({ count, cost: places.has(place) ? 0 : count + 1 })),
    sums: [...rows, ...columns].map((line) => ({
      terms: line.map((figure) => [figure, 1] as const),
      room: null,
    })),
  };
  return { system, at };
}

describe('published patterns of hidden cells', () => {
  for (const { id, counts, patterns } of tables) {
    for (const [
      name,
      { suppressed_row_col_value_lo_hi: hidden, exactly_derivable: derivable },
    ] of Object.entries(patterns)) {
      it(`leave a reader the intervals of the reference: ${id}, ${name}`, () => {
        const { system, at } = systemOf(counts, hidden.map(([row, column]) => [row, column])); // prettier-ignore
        const found = hidden.map(([row, column, value]): Quintuple => {
          const { below, above } = reachOf(system, at(row, column), 1000);
          return [row, column, value, value - below, value + above];
        });
        expect(found).to.deep.equal(hidden);
        const exact = found.flatMap(([, , , low, high], i) => (low === high ? [i + 1] : []));
        expect(exact).to.deep.equal(derivable);
      });
    }
  }

  for (const { id, counts, primary, optimum_not_exactly_derivable: optimum } of tables) {
    it(`are found for every small cell, and open it to five values: ${id}`, () => {
      const { system, at } = systemOf(counts, primary);
      for (const [row, column] of primary) {
        for (const figure of cheapestCover(system, at(row, column), 5) ?? [])
          system.figures[figure]!.cost = 0;
      }
      for (const [row, column] of primary) {
        const { below, above } = reachOf(system, at(row, column), 1000);
        expect(below + above).to.be.at.least(5);
      }
      const secondary = system.figures.filter(({ cost }) => cost === 0).length - primary.length;
      if (optimum !== undefined) expect(secondary).to.be.at.least(optimum.min_secondary_cells);
    });
  }

  it('are the cheapest there are where one rectangle does', () => {
    const [simple] = tables;
    const { system, at } = systemOf(simple!.counts, simple!.primary);
    const cover = cheapestCover(system, at(2, 3), 5) ?? [];
    const people = [...cover, at(2, 3)].reduce((sum, figure) => sum + system.figures[figure]!.count, 0);
    expect(cover).to.have.length(simple!.optimum_not_exactly_derivable!.min_secondary_cells);
    expect(people).to.equal(simple!.optimum_not_exactly_derivable!.min_hidden_count + 2);
  });

  for (const { total, groups, threshold, must_hide_at_least: least } of lines) {
    it(`hide a second group beside one of ${Math.min(...groups)} in ${total}`, () => {
      const hidden = hiddenCounts(groups, total, threshold);
      expect([...hidden]).to.include(groups.indexOf(Math.min(...groups)));
      expect(hidden.size).to.be.at.least(least);
    });
  }

  it('see that men are everybody minus women', () => {
    const [{ published_all: all, published_women: women, derived_men: men }] = differencing as [
      Patterns['differencing'][0],
    ];
    expect(all.map((row, r) => row.map((n, c) => n - women[r]![c]!))).to.deep.equal(men);
  });
});
