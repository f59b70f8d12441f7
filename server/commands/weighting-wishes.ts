/** What the command line asks of weighting: --weights, --margins, --fpc, and --order for margins that are ordered. */
import type { Population } from '../../reports/weighting/population.ts';
import { WrongUsage } from './command.ts';
import { readMarginsFile, type MarginsFile } from './margins-file.ts';
import { readOrder, type Options } from './options.ts';

export interface WeightingWishes {
  /** What the weights on the lines are: final ones, or starting weights; null leaves them unused. */
  weights: 'given' | 'base' | null;
  margins: MarginsFile | null;
  finitePopulation: boolean;
}

/** @throws WrongUsage or Refused */
export async function readWeightingWishes(options: Options): Promise<WeightingWishes> {
  const file = options.one('margins');
  const finitePopulation = options.flag('fpc');
  if (finitePopulation && file === null) {
    throw new WrongUsage(
      '--fpc: expected --margins too, a file with the people in the population or its strata',
    );
  }
  const margins = file === null ? null : await readMarginsFile(file);
  const orders = new Map(options.many('order').map(readOrder));
  return { weights: weightsIn(options), margins: margins && inOrder(margins, orders), finitePopulation };
}

function weightsIn(options: Options): WeightingWishes['weights'] {
  const weights = options.one('weights');
  if (weights !== null && weights !== 'given' && weights !== 'base') {
    throw new WrongUsage(`--weights ${weights}: expected given or base`);
  }
  return weights;
}

/** Codes that the order leaves out come after the others, as the file lists them. */
function inOrder(margins: MarginsFile, orders: Map<string, string[]>): MarginsFile {
  if (margins.population === null) return margins;
  const ordered: Population['ordered'] = new Map();
  for (const [name, codes] of margins.population.ordered) {
    ordered.set(name, [...new Set([...(orders.get(name) ?? []), ...codes])]);
  }
  return { ...margins, population: { ...margins.population, ordered } };
}
