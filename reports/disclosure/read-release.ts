/** A stored release, also one from before there was weighting: what it lacks it did not do. */
import type { Crosstab } from '../tables/crosstab.ts';
import type { Release, ReleaseAbout } from './release.ts';
import { publishedLine, publishedSummary, publishedTable } from './weighted-figures.ts';

const formats = ['panelpeil-release/1', 'panelpeil-release/2', 'panelpeil-release/3'];

/** What came with the second format, and with the third. */
type Later = 'weighting' | 'weightingActions' | 'population' | 'lines' | 'waveDays';
type LaterAbout = 'methodsUrl' | 'cutOff' | 'logo';
type Stored = Omit<Release, 'format' | 'about' | Later> &
  Partial<Pick<Release, Later>> & {
    format: string;
    about: Omit<ReleaseAbout, LaterAbout> & Partial<Pick<ReleaseAbout, LaterAbout>>;
  };

/**
 * One that was frozen with finer weighted figures than readers may have is read with those of today.
 * @throws Error on a format this program does not know
 */
export function readRelease(document: string): Release {
  const stored = JSON.parse(document) as Stored;
  if (!formats.includes(stored.format)) {
    throw new Error(`a release of format ${stored.format}: expected panelpeil-release/1, /2 or /3`);
  }
  const { weighting = null, weightingActions = [], population = {}, lines = [], waveDays = {} } = stored;
  const tables = stored.format === 'panelpeil-release/1' ? stored.tables.map(untested) : stored.tables;
  const isWeighted = weighting !== null;
  const { methodsUrl = null, cutOff = null, logo = null } = stored.about;
  return {
    ...stored,
    format: 'panelpeil-release/3',
    about: { ...stored.about, methodsUrl, cutOff, logo },
    weighting: isWeighted ? publishedSummary(weighting) : null,
    weightingActions,
    population,
    lines: lines.map(publishedLine),
    waveDays,
    tables: isWeighted ? tables.map(publishedTable) : tables,
  };
}

/** The first format had empty places where tests stand now. */
function untested(table: Crosstab): Crosstab {
  return { ...table, tests: {} };
}
