/** What `report` is to write, from what, as its options say. */
import type { Wanted } from '../actions/find-results.ts';
import { WrongUsage } from './command.ts';
import type { Options } from './options.ts';
import { outputsOf, type Output } from './report-outputs.ts';

export interface Wishes {
  outputs: Output[];
  /** Folder for the charts; null for none. */
  charts: string | null;
}

/** @throws WrongUsage when nothing is to be written, or a name is no name of a file or folder */
export function wishesOf(options: Options): Wishes {
  const charts = options.one('charts');
  if (charts === '') throw new WrongUsage('--charts: expected the name of a folder');
  const files = options.many('out');
  if (files.length === 0 && charts === null) throw new WrongUsage('--out and --charts are missing: give one');
  return { outputs: outputsOf(files), charts };
}

/** A wave of the installation, and which results of it. */
export interface WantedWave extends Wanted {
  wave: string;
}

/** What only a study or a bundle has; the installation has its own. */
const ofStudies = ['questionnaire', 'answers', 'meta', 'margins', 'weights', 'order', 'banner', 'bundle'];

/** Null when no wave is named. @throws WrongUsage */
export function wantedWave(options: Options): WantedWave | null {
  const [wave, another] = options.words;
  if (wave === undefined) {
    const alone = ['release', 'edition'].find((name) => options.one(name) !== null);
    if (alone !== undefined)
      throw new WrongUsage(`--${alone}: expected a wave before it, as in report 2021-3`);
    return null;
  }
  if (another !== undefined) throw new WrongUsage(`${another}: expected one wave, found ${wave} before it`);
  const beside =
    ofStudies.find((name) => options.many(name).length > 0) ?? (options.flag('fpc') ? 'fpc' : undefined);
  if (beside !== undefined)
    throw new WrongUsage(
      `${wave} is a wave of the installation, which has its own data: leave out --${beside}`,
    );
  if (options.flag('with-answers'))
    throw new WrongUsage('--with-answers: answers never leave the installation; leave it out');
  return { wave, release: numberIn(options, 'release', 1), edition: numberIn(options, 'edition', 0) };
}

function numberIn(options: Options, name: string, least: 0 | 1): number | undefined {
  const text = options.one(name);
  if (text === null) return undefined;
  if (/^(0|[1-9]\d{0,5})$/u.test(text) && Number(text) >= least) return Number(text);
  const none = least === 0 ? ', or 0 for the figures alone' : '';
  throw new WrongUsage(`--${name} ${text}: expected a number from 1${none}`);
}
