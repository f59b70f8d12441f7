/**
 * The reference panel counted straight from its file, by nothing of the product: an independent road to the tests of
 * significance. A table made here has its people; it has no shares and no intervals.
 */
import type { ColumnCounts } from '../../reports/tables/counts.ts';
import type { Moments } from '../../reports/tables/moments.ts';
import type { VarianceEngine } from '../../reports/weighting/variance.ts';
import type { Tabulated } from '../../reports/tables/tabulate.ts';
import { buildDesign, type Design, type DesignInput } from '../../reports/weighting/design.ts';
import { referenceJson, referenceMargins, referenceRows, referenceWeights } from './reference-data.ts';
import { tabulatedFrom, type Plan } from './tabulated-from.ts';

interface Asked {
  id: string;
  type: 'single' | 'multi' | 'numeric';
  var?: string;
  vars?: string[];
  codes?: number[];
  nets?: Record<string, (number | string)[]>;
  ordinal?: boolean;
  mean?: 'mean' | 'nps';
  dk?: 'category';
}

interface Codebook {
  questions: Asked[];
  banners: Record<string, { levels: string[]; ordered: boolean }>;
}

type Cells = Record<string, string>;

const people = referenceRows('panel_w1.csv');
const codebook = referenceJson('codebook.json') as Codebook;

/** @param input weights, unless R's raked ones; the margins are always those of the panel */
export function referenceDesign(input: Partial<DesignInput> = {}): Design {
  const margins = Object.entries(referenceMargins()).map(([name, levels]) =>
    positions(name, Object.keys(levels)),
  );
  return buildDesign({ weight: referenceWeights(1, 'w_rake'), margins, ...input });
}

/** A sample by district: everybody starts from as many residents of it. */
export function stratifiedDesign(): Design {
  const residents = Object.entries(referenceMargins()['district'] ?? {});
  const stratum = positions(
    'district',
    residents.map(([code]) => code),
  );
  const drawn = residents.map((_, h) => stratum.filter((one) => one === h).length);
  const start = Float64Array.from(stratum, (h) => (residents[h]?.[1] ?? 0) / (drawn[h] ?? 1));
  return referenceDesign({ stratum, start });
}

/** Everybody, then the groups of the banner; rows and nets as in the codebook. */
export function countedTable(question: string, banner: string, engine: VarianceEngine): Tabulated {
  const { design } = engine;
  const asked = codebook.questions.find(({ id }) => id === question);
  const { levels = [], ordered = false } = codebook.banners[banner] ?? {};
  if (asked === undefined) throw new Error(`${question} is not in the codebook`);
  const plans = plansOf(asked);
  const inColumn = [() => true, ...levels.map((level) => (cells: Cells) => cells[banner] === level)];
  const columns = inColumn.map((here): ColumnCounts & { moments: Moments } => {
    const based = (cells: Cells): boolean => here(cells) && inBase(asked, cells);
    const sum = (value: (cells: Cells) => number): Float64Array =>
      sumByClass(design, (cells) => (based(cells) ? value(cells) : 0));
    const y = (cells: Cells): number => Number(cells[asked.var ?? '']) - 5;
    return {
      base: sum(() => 1),
      rows: plans.map(({ codes }) => sum((cells) => (gave(asked, cells, codes) ? 1 : 0))),
      moments: { pivot: 5, people: sum(() => 1), sum: sum(y), squares: sum((cells) => y(cells) ** 2) },
    };
  });
  return tabulatedFrom(engine, {
    question,
    kind: asked.type === 'multi' ? 'multiple' : asked.type === 'numeric' ? 'number' : 'single',
    ordinal: asked.ordinal ?? false,
    plans,
    banner: { name: banner, ordered, levels },
    columns,
    moments: asked.type === 'numeric' || asked.mean !== undefined ? columns.map((one) => one.moments) : null,
  });
}

function sumByClass(design: Design, value: (cells: Cells) => number): Float64Array {
  const sums = new Float64Array(design.people.length);
  people.forEach((cells, i) => {
    const place = design.classOf[i] ?? -1;
    if (place >= 0) sums[place] = (sums[place] ?? 0) + value(cells);
  });
  return sums;
}

function plansOf({ vars, codes = [], nets = {} }: Asked): (Plan & { codes: string[] })[] {
  const answers = vars ?? codes.map(String);
  return [
    ...answers.map((code) => ({ code, net: false, codes: [code] })),
    ...Object.entries(nets).map(([code, joined]) => ({ code, net: true, codes: joined.map(String) })),
  ];
}

function inBase({ vars, var: name = '', dk }: Asked, cells: Cells): boolean {
  if (vars !== undefined) {
    return vars.every((box) => cells[box] !== '-7') && vars.some((box) => cells[box] === '1');
  }
  return !['', '-7', ...(dk === 'category' ? [] : ['-8'])].includes(cells[name] ?? '');
}

function gave({ vars, var: name = '' }: Asked, cells: Cells, codes: string[]): boolean {
  return vars === undefined ? codes.includes(cells[name] ?? '') : codes.some((box) => cells[box] === '1');
}

function positions(name: string, codes: string[]): Int32Array {
  return Int32Array.from(people, (cells) => codes.indexOf(cells[name] ?? ''));
}
