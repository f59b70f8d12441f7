/** Tables of drawn residents: weights by two margins, answers by groups, with all the gaps that chance makes. */
import fc from 'fast-check';
import type { ColumnCounts } from '../../reports/tables/counts.ts';
import type { Moments } from '../../reports/tables/moments.ts';
import type { Tabulated } from '../../reports/tables/tabulate.ts';
import { buildDesign } from '../../reports/weighting/design.ts';
import { varianceEngine, type VarianceEngine } from '../../reports/weighting/variance.ts';
import { tabulatedFrom } from './tabulated-from.ts';

export interface Resident {
  /** Category of either margin; together they give the weight. */
  margins: [number, number];
  stratum: number;
  /** -1: unknown. */
  group: number;
  /** -1: outside the base. */
  answer: number;
}

export interface Drawn {
  residents: Resident[];
  /** By category of the first margin, then of the second. */
  weights: number[];
}

const resident = fc.record({
  margins: fc.tuple(fc.nat(2), fc.nat(1)),
  stratum: fc.nat(1),
  group: fc.integer({ min: -1, max: 3 }),
  answer: fc.integer({ min: -1, max: 3 }),
});

/** A weight in eighths: two that differ by a rounding would make a class of their own, or not. */
const weight = fc.integer({ min: 1, max: 60 }).map((eighths) => eighths / 8);

function drawnFrom(minLength: number): fc.Arbitrary<Drawn> {
  return fc.record({
    residents: fc.array(resident, { minLength, maxLength: 120 }),
    weights: fc.array(weight, { minLength: 6, maxLength: 6 }),
  });
}

/** Anything that may come in, one resident too. */
export const drawn = drawnFrom(1);

/** Enough people for a variance that is more than a rounding. */
export const crowd = drawnFrom(40);

export interface Wishes {
  /** Positions of the answers in the order of the rows. */
  rows?: number[];
  /** Every weight times this. */
  factor?: number;
  /** No margins, no strata, every weight 1. */
  plain?: boolean;
}

export function tableOf(
  { residents, weights }: Drawn,
  wishes: Wishes = {},
): { tabulated: Tabulated; engine: VarianceEngine } {
  const { rows = [0, 1, 2, 3], factor = 1, plain = false } = wishes;
  const weight = Float64Array.from(residents, ({ margins: [a, b] }) =>
    plain ? 1 : (weights[2 * a + b] ?? 1) * factor,
  );
  const margins = [0, 1].map((m) => Int32Array.from(residents, (one) => one.margins[m] ?? 0));
  const stratum = Int32Array.from(residents, (one) => one.stratum);
  const design = buildDesign(plain ? { weight } : { weight, margins, stratum });
  const sum = (value: (one: Resident) => number): Float64Array => {
    const sums = new Float64Array(design.people.length);
    residents.forEach((one, i) => {
      const place = design.classOf[i] ?? -1;
      sums[place] = (sums[place] ?? 0) + (one.answer < 0 ? 0 : value(one));
    });
    return sums;
  };
  const columns = [null, 0, 1, 2, 3].map((group): ColumnCounts & { moments: Moments } => {
    const counted = (value: (one: Resident) => number): Float64Array =>
      sum((one) => (group === null || one.group === group ? value(one) : 0));
    const score = (one: Resident): number => one.answer - 1;
    return {
      base: counted(() => 1),
      rows: [
        ...rows.map((answer) => counted((one) => (one.answer === answer ? 1 : 0))),
        counted(({ answer }) => (answer >= 2 ? 1 : 0)),
      ],
      moments: {
        pivot: 1,
        people: counted(() => 1),
        sum: counted(score),
        squares: counted((one) => score(one) ** 2),
      },
    };
  });
  const engine = varianceEngine(design);
  const tabulated = tabulatedFrom(engine, {
    question: 'Q',
    kind: 'scale',
    ordinal: true,
    plans: [...rows.map((answer) => ({ code: String(answer), net: false })), { code: 'top2', net: true }],
    banner: { name: 'group', ordered: true, levels: ['a', 'b', 'c', 'd'] },
    columns,
    moments: columns.map(({ moments }) => moments),
  });
  return { tabulated, engine };
}
