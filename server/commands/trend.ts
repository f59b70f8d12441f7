import type { LinearTrend } from '../../reports/significance/linear-trend.ts';
import type { WeightingSummary } from '../../reports/weighting/summary.ts';
import { say, type Command } from './command.ts';
import { readOptions, type Options } from './options.ts';
import { changesOf, type TrendChange } from './trend-changes.ts';
import type { TrendColumn } from './trend-columns.ts';
import { whyNotComparable } from './trend-comparable.ts';
import { findIndicator } from './trend-indicator.ts';
import { pointsOf, type TrendPoint } from './trend-points.ts';
import { seriesByColumn } from './trend-series.ts';
import { readWaves, type TrendWave } from './trend-waves.ts';
import { readTrendWishes } from './trend-wishes.ts';

/** The promise of docs: one JSON document, keys in this order. */
interface Trend {
  format: 'panelpeil-trend/1';
  indicator: string;
  comparable: boolean;
  /** Why not; then there are points and no changes. */
  why: string | null;
  points: TrendPoint[];
  changes: TrendChange[];
  /** With three dated waves or more: the straight line through them, a column. */
  linear: ({ column: TrendColumn } & LinearTrend)[];
  waves: { wave: string; responses: number; weighting: WeightingSummary | null }[];
  notes: string[];
}

export const trendCommand: Command = {
  help: `panelpeil trend --wave LABEL=Q.json,A.jsonl[,M.json] --wave ... --indicator QUESTION=CODE [--banner age_group]
    [--order VAR=A,B,C] [--weights given|base] [--date LABEL=2021-09-13] [--mode LABEL=web,paper]
    [--policy P.json | --no-disclosure]

    --wave       in order of time; respondents with one id in two waves are one person
    --indicator  an answer or a net (LOK1=3), of a row of a matrix (LOK4/gemak=top2), or a mean (CIJFER=mean)
    --date       of every wave, for the straight line through three waves or more`,
  async run(args) {
    const options = readOptions(args, {
      wave: { type: 'string', multiple: true },
      indicator: { type: 'string' },
      banner: { type: 'string', multiple: true },
      order: { type: 'string', multiple: true },
      weights: { type: 'string' },
      date: { type: 'string', multiple: true },
      mode: { type: 'string', multiple: true },
      policy: { type: 'string' },
      'no-disclosure': { type: 'boolean' },
    });
    say(JSON.stringify(await trendOf(options), null, 2));
  },
};

async function trendOf(options: Options): Promise<Trend> {
  const text = options.needed('indicator');
  const waves = await readWaves(options);
  const wishes = readTrendWishes(options, waves.map(({ label }) => label)); // prettier-ignore
  const indicator = findIndicator(text, waves.map(variablesOf));
  const points = waves.map((wave, t) => {
    const variable = indicator.variables[t];
    return variable === undefined ? [] : pointsOf(wave, variable, indicator.measured);
  });
  const why = whyNotComparable(waves, indicator, wishes.modes);
  const series = why === null ? seriesByColumn(waves, indicator, points, wishes.years) : [];
  return {
    format: 'panelpeil-trend/1',
    indicator: text,
    comparable: why === null,
    why,
    points: points.flat(),
    changes: series.flatMap((column) => changesOf(column, waves.every(hidesNothing))),
    linear: series.flatMap(({ column, linear }) => (linear === null ? [] : [{ column, ...linear }])),
    waves: waves.map(({ label, sample, weighting }) => ({
      wave: label,
      responses: sample.dataset.size,
      weighting,
    })),
    notes: notesOn(waves),
  };
}

function variablesOf({ questionnaireFile, sample }: TrendWave): Parameters<typeof findIndicator>[1][number] {
  return { questionnaireFile, variables: sample.dataset.variables };
}

function hidesNothing({ policy }: TrendWave): boolean {
  return policy.baseMinimum === 0 && policy.cellMinimum === 0;
}

function notesOn(waves: TrendWave[]): string[] {
  const stratified = waves.some(({ sample }) => sample.engine.design.strata.length > 1);
  return [
    ...waves.flatMap(({ notes }) => notes),
    ...(stratified ? ['the strata of a wave do not enter the errors of changes'] : []),
    ...(waves.length < 3
      ? []
      : [
          'from wave to wave the verdict follows from pHolm (Holm over the steps of a column), from the first wave to the last from p',
        ]),
  ];
}
