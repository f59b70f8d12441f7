/** What was done to the weights, in English sentences for the command line. */
import type { WeightingAction } from './actions.ts';
import type { Precision } from './effective-base.ts';
import type { MarginReport } from './margin-report.ts';
import { nameOf } from './population.ts';

/** A design effect above this, or a weight above so many mean weights, is said aloud. */
const [muchDesignEffect, muchWeight] = [2, 5];

export function actionNotes(actions: WeightingAction[]): string[] {
  return actions.filter(isWorthANote).map(actionNote);
}

/** @param start starting weights, 0 for who is outside everything */
export function outsideNotes(start: Float64Array): string[] {
  const outside = start.reduce((count, weight) => count + (weight > 0 ? 0 : 1), 0);
  if (outside === 0) return [];
  return [`${outside} of ${start.length} respondents have no weight or weight 0 and are outside every base`];
}

function actionNote(action: WeightingAction): string {
  const name = 'variables' in action ? nameOf(action) : '';
  switch (action.kind) {
    case 'empty':
      return `${name}: no respondent in ${category(action.from)} (${whole(action.population)} people), weighted together with ${category(action.into)}`;
    case 'thin':
      return `${name}: only ${action.people} respondents in ${category(action.from)} (${whole(action.population)} people), weighted together with ${category(action.into)}`;
    case 'beyond cap':
      return `${name}: ${category(action.from)} (${action.people} respondents for ${whole(action.population)} people) would weigh more than the cap, weighted together with ${category(action.into)}`;
    case 'unknown':
      return `${name}: ${action.people} respondents of unknown category keep their share of ${percent(action.share)}`;
    case 'rescaled':
      return `${name}: counts ${whole(action.population)} people, another margin ${whole(action.to)} (${percent(action.to / action.population - 1)} more); scaled to that`;
    case 'dropped':
      return `${name}: not weighted to, the weights would not stay under the cap`;
    case 'trimmed':
      return `weights were held at ${action.cap} times their mean for ${action.people} respondents (${action.rounds} rounds of trimming and raking)`;
  }
}

/** A difference in total of 1 % or less is rounding and needs no sentence. */
function isWorthANote(action: WeightingAction): boolean {
  return action.kind !== 'rescaled' || action.to / action.population - 1 > 0.01;
}

export function thinNotes(margins: MarginReport[]): string[] {
  return margins.flatMap((margin) => {
    const thin = margin.categories.filter((one) => one.thin).map(({ codes }) => category(codes ?? []));
    const name = nameOf(margin);
    const what = 'thin to weight to (fewer than 20 respondents or 5 % of the population)';
    return thin.length === 0 ? [] : [`${name}: ${what}: ${thin.join(', ')}`];
  });
}

export function precisionNotes({ designEffect, effectiveBase, people, max }: Precision): string[] {
  const cost = `the answers of ${people} respondents are worth ${whole(effectiveBase)} equally weighted ones`;
  return [
    ...(designEffect > muchDesignEffect ? [`design effect ${designEffect.toFixed(2)}: ${cost}`] : []),
    ...(max > muchWeight ? [`the largest weight is ${max.toFixed(1)} times the mean`] : []),
  ];
}

function category(codes: string[]): string {
  return `"${codes.join(' ')}"`;
}

function whole(value: number): string {
  return String(Math.round(value));
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
