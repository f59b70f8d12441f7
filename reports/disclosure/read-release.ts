/** A stored release, also one from before there was weighting: what it lacks it did not do. */
import type { Crosstab } from '../tables/crosstab.ts';
import type { Release } from './release.ts';

type Stored = Omit<Release, 'format' | 'weighting' | 'weightingActions' | 'population' | 'lines'> &
  Partial<Pick<Release, 'weighting' | 'weightingActions' | 'population' | 'lines'>> & { format: string };

/** @throws Error on a format this program does not know */
export function readRelease(document: string): Release {
  const stored = JSON.parse(document) as Stored;
  if (stored.format !== 'panelpeil-release/1' && stored.format !== 'panelpeil-release/2') {
    throw new Error(`a release of format ${stored.format}: expected panelpeil-release/1 or /2`);
  }
  const { weighting = null, weightingActions = [], population = {}, lines = [] } = stored;
  const tables = stored.format === 'panelpeil-release/1' ? stored.tables.map(untested) : stored.tables;
  const about = { ...stored.about, methodsUrl: stored.about.methodsUrl ?? null };
  return {
    ...stored,
    format: 'panelpeil-release/2',
    about,
    weighting,
    weightingActions,
    population,
    lines,
    tables,
  };
}

/** The first format had empty places where tests stand now. */
function untested(table: Crosstab): Crosstab {
  return { ...table, tests: {} };
}
