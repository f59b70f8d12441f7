/** What a reader is told of the weighting: how, and to what; never how many people a small category held. */
import type { WeightingAction } from '../weighting/actions.ts';
import type { Population } from '../weighting/population.ts';

type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** What was done to make the margins fit, without the people it concerned. */
export type PublishedAction = Without<WeightingAction, 'people' | 'share'>;

export function publishedActions(actions: WeightingAction[]): PublishedAction[] {
  return actions.map((action): PublishedAction => {
    switch (action.kind) {
      case 'empty':
      case 'thin':
      case 'beyond cap': {
        const { kind, variables, from, into, population } = action;
        return { kind, variables, from, into, population };
      }
      case 'unknown':
        return { kind: action.kind, variables: action.variables };
      case 'trimmed':
        return { kind: action.kind, cap: action.cap, rounds: action.rounds };
      case 'rescaled':
      case 'dropped':
        return action;
    }
  });
}

/** Variable -> code -> share of the population (0-1), for every variable that is weighted to. */
export function populationShares(population: Population | null): Record<string, Record<string, number>> {
  const shares: Record<string, Record<string, number>> = {};
  for (const { variables, cells } of population?.targets ?? []) {
    const total = cells.reduce((sum, { people }) => sum + people, 0);
    variables.forEach((variable, v) => {
      const own: Record<string, number> = {};
      for (const { codes, people } of cells) {
        const code = codes[v] ?? '';
        own[code] = (own[code] ?? 0) + people / total;
      }
      shares[variable] = own;
    });
  }
  return shares;
}
