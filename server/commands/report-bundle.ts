/** A report made again from a bundle; what it holds of answers is counted again first. */
import { readRelease } from '../../reports/disclosure/read-release.ts';
import { recountDifference } from '../../reports/bundle/recount.ts';
import { studyInput } from '../../reports/bundle/bundled-study.ts';
import { Refused } from '../refused.ts';
import { WrongUsage } from './command.ts';
import { countBundle } from './count-bundle.ts';
import type { Options } from './options.ts';
import { readBundle } from './read-bundle.ts';
import type { Reported } from './reported.ts';

/** What a bundle has of its own. */
const excluded = ['questionnaire', 'answers', 'meta', 'margins', 'weights', 'order', 'banner'];

/** @throws WrongUsage beside options of a study; Refused when the bundle is damaged or was not counted from its answers */
export async function reportedBundle(options: Options, file: string): Promise<Reported> {
  const beside = excluded.find((name) => options.many(name).length > 0);
  if (options.flag('fpc')) throw new WrongUsage('--bundle has its own weights: leave out --fpc');
  if (beside !== undefined) throw new WrongUsage(`--bundle has its own ${beside}: leave out --${beside}`);
  const bundle = await readBundle(file);
  const { release: frozen, edition, study } = bundle;
  const release = readRelease(frozen.document);
  const difference =
    study === null ? null : countBundle(bundle, file, (input) => recountDifference(release, input));
  if (difference !== null) throw new Refused(`${file}, release.${difference}`);
  return {
    frozen: { release: frozen, edition },
    study:
      study === null
        ? null
        : {
            input: studyInput(study, release),
            within: (work) => countBundle(bundle, file, () => work()),
          },
    withAnswers: options.flag('with-answers'),
  };
}
