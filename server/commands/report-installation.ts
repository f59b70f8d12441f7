/** A report of the installation's own results: what the website hands to staff, to the byte. */
import { findResults, type FoundResults } from '../actions/find-results.ts';
import { noteTaken } from '../actions/note-download.ts';
import { frozenOf } from '../actions/open-results.ts';
import { printKinds, type DownloadKind } from '../actions/print-kinds.ts';
import { Problem } from '../actions/problem.ts';
import type { World } from '../actions/world.ts';
import { readSettings } from '../config.ts';
import { withExisting } from '../installation.ts';
import { Refused } from '../refused.ts';
import type { WantedWave, Wishes } from './report-wishes.ts';
import type { Reported } from './reported.ts';

/**
 * Finds the results, lets `make` make the files, and writes down what is taken before it is handed over.
 * @throws Refused when there is no such wave, release or edition
 */
export async function makeInstalled<T>(
  wanted: WantedWave,
  wishes: Wishes,
  make: (reported: Reported) => Promise<T>,
): Promise<T> {
  return withExisting(readSettings(process.env), async (world) => {
    const found = await foundResults(world, wanted);
    const made = await make({ frozen: frozenOf(found), study: null, withAnswers: false });
    for (const kind of takenOf(wishes)) await noteTaken(world, 'command line', kind, found);
    return made;
  });
}

/** An entry a file; the charts together are one. */
function takenOf({ outputs, charts }: Wishes): DownloadKind[] {
  const files = outputs.map(({ kind }) => printKinds[kind].download);
  return charts === null ? files : [...files, 'charts'];
}

async function foundResults(world: World, wanted: WantedWave): Promise<FoundResults> {
  try {
    return await findResults(world, wanted.wave, wanted);
  } catch (error) {
    if (!(error instanceof Problem) || error.kind !== 'not-found') throw error;
    throw new Refused(await whyNotFound(world, wanted));
  }
}

/** The action says it in Dutch, to who reads pages; here it is said in English, with what there is. */
async function whyNotFound(world: World, { wave, release, edition }: WantedWave): Promise<string> {
  const waves = (await world.panel.waves.all()).map(({ id }) => id).toSorted();
  if (!waves.includes(wave)) {
    const there =
      waves.length === 0 ? 'this installation has no waves' : `expected one of ${waves.join(', ')}`;
    return `${wave}: there is no such wave, ${there}`;
  }
  const releases = (await world.answers.releases.ofWave(wave)).map(({ number }) => number);
  const newest = Math.max(0, ...releases);
  if (newest === 0) return `${wave}: this wave has no release yet`;
  if (release !== undefined && !releases.includes(release))
    return `--release ${release}: wave ${wave} has no such release, the newest is ${newest}`;
  const of = release ?? newest;
  const editions = (await world.answers.editions.ofWave(wave)).filter((one) => one.release === of);
  const last = editions.at(-1)?.number;
  const there = last === undefined ? 'it has none' : `the newest is ${last}`;
  return `--edition ${edition}: release ${of} of wave ${wave} has no such edition, ${there}`;
}
