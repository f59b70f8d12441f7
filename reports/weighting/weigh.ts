/** The weighting stage: from a dataset, and what is known of its people, to the design that all statistics use. */
import type { Dataset } from '../dataset.ts';
import type { WeightingAction } from './actions.ts';
import { calibratedWeights, type Calibrated, type RefusedCalibration } from './calibrated-weights.ts';
import { buildDesign, type Design } from './design.ts';
import { precisionOf, type Precision } from './effective-base.ts';
import { marginReport, type MarginReport } from './margin-report.ts';
import { populationSize } from './population.ts';
import { populationsOf, strataOf, type Strata } from './strata.ts';
import { summaryOf, type WeightingSummary } from './summary.ts';
import { actionNotes, outsideNotes, precisionNotes, thinNotes } from './weighing-notes.ts';
import type { WeighingRequest } from './weighing-request.ts';

export interface Weighing {
  design: Design;
  /** The `weighting` of the output; null when nothing is weighted and nothing was asked. */
  summary: WeightingSummary | null;
  precision: Precision;
  /** Before and after; empty when the weights were not raked. */
  margins: MarginReport[];
  actions: WeightingAction[];
  /** English sentences. */
  notes: string[];
}

const usualCap = 5;

/** Never throws: what cannot be weighted stays as it came, with the reason in summary and notes. */
export function weigh(dataset: Dataset, request: WeighingRequest): Weighing {
  const start = startingWeights(dataset.size, request);
  const fitted = fittedTo(dataset, request, start);
  const met = fitted === null || 'refused' in fitted ? null : fitted;
  const weight = met?.weight ?? start;
  const strata = strataOf(request.stratum, weight);
  const finite = finitePopulation(strata, request);
  const precision = precisionOf(weight);
  const margins = met === null ? [] : reportsOf(met);
  const actions = met?.actions ?? [];
  const design = buildDesign({
    weight,
    ...(met === null ? {} : { start, margins: met.margins.map(({ own }) => own) }),
    stratum: strata.positions,
    ...(finite.populations === null ? {} : { populations: finite.populations }),
  });
  return {
    design,
    summary: summaryOf(request, fitted, precision),
    precision,
    margins,
    actions,
    notes: [
      ...outsideNotes(start),
      ...strangerNotes(strata),
      ...unmetNotes(request, fitted),
      ...actionNotes(actions),
      ...(request.thin === null ? thinNotes(margins) : []),
      ...precisionNotes(precision),
      ...loneStrataNotes(design),
      ...finite.notes,
    ],
  };
}

/** 1 for everybody when none came with the answers; 0 for who has none. */
function startingWeights(size: number, { weights }: WeighingRequest): Float64Array {
  if (weights === null) return new Float64Array(size).fill(1);
  return weights.values.map((weight) => (weight > 0 && weight < Infinity ? weight : 0));
}

/** Null when there is nothing to fit to. */
function fittedTo(
  dataset: Dataset,
  { population, weights, cap, thin }: WeighingRequest,
  start: Float64Array,
): Calibrated | RefusedCalibration | null {
  if (population === null || weights?.final === true) return null;
  const usual = weights === null ? usualCap : null;
  return calibratedWeights(dataset, population, start, { cap: cap === 'usual' ? usual : cap, thin });
}

function reportsOf({ margins, dropped, weight }: Calibrated): MarginReport[] {
  return [
    ...margins.map((margin) => marginReport(margin, weight, true)),
    ...dropped.map((margin) => marginReport(margin, weight, false)),
  ];
}

function finitePopulation(
  strata: Strata,
  { finitePopulation: wanted, population, strataPeople }: WeighingRequest,
): { populations: number[] | null; notes: string[] } {
  if (!wanted) return { populations: null, notes: [] };
  const total = population === null ? null : populationSize(population);
  const populations = populationsOf(strata, { total, strata: strataPeople });
  if (!('refused' in populations)) return { populations, notes: [] };
  return { populations: null, notes: [`no finite-population correction: ${populations.refused}`] };
}

function strangerNotes({ names }: Strata): string[] {
  const some = names.length > 1 && names.includes('');
  return some ? ['respondents of unknown stratum are a stratum of their own'] : [];
}

/** One person shows nothing of how a stratum varies. */
function loneStrataNotes({ strata }: Design): string[] {
  const lone = strata.filter(({ people }) => people === 1).length;
  if (strata.length < 2 || lone === 0) return [];
  return [
    `${lone} of ${strata.length} strata hold one respondent and add nothing to the standard errors, which are too small`,
  ];
}

function unmetNotes(
  { population, weights }: WeighingRequest,
  fitted: Calibrated | RefusedCalibration | null,
): string[] {
  if (fitted === null) {
    return population === null ? [] : ['the margins are not weighted to: the weights given are final'];
  }
  const instead = weights === null ? 'the figures are unweighted' : 'only the starting weights are used';
  return 'refused' in fitted ? [`${instead}: ${fitted.refused}`] : [];
}
