import { z975 } from '../weighting/distributions.ts';

/**
 * Half the width of the 95 % interval of a share of one half, the widest there is: 1.96 x sqrt(deff / 4n). 0-1. No
 * finite-population correction, as in every figure of a release. Kish (1965).
 * @param designEffect what weighting costs; 1 when nothing is weighted
 */
export function marginOfError(answers: number, designEffect: number): number {
  return z975 * Math.sqrt(designEffect / (4 * answers));
}
