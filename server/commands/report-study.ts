/** A report of any questionnaire and answers: counted, protected and frozen as a release is. */
import { defaultPolicy } from '../../reports/disclosure/policy.ts';
import { makeRelease, type ReleaseInput } from '../../reports/disclosure/release.ts';
import { sorted, type GroupOrder } from '../../reports/tables/banner.ts';
import { codebook } from '../../surveys/codebook.ts';
import { Refused } from '../refused.ts';
import { warn } from './command.ts';
import type { ReadRespondent } from './input-files.ts';
import type { Options } from './options.ts';
import { aboutOf, readMeta, refuseUnlikely } from './report-meta.ts';
import { frozenText, type Reported } from './reported.ts';
import { sampleStudy } from './sample-study.ts';
import { readStudy, withLines, type Study } from './study.ts';
import { tabulateNotes } from './tabulate-notes.ts';
import { readWishes } from './tabulate-wishes.ts';
import { weighingOf } from './weigh-study.ts';

/** A profile variable with more codes than this is no table of the response chapter. */
const mostGroups = 12;

/** @throws WrongUsage or Refused */
export async function reportedStudy(options: Options): Promise<Reported> {
  const meta = await readMeta(options.one('meta'));
  const study = withDefaultBanner(await readStudy(options, meta.language ?? null));
  refuseUnlikely(meta, study);
  refuseNothingToCount(options, study);
  const wishes = await readWishes(options, study);
  const { sample, weighing } = sampleStudy(study, wishes);
  for (const note of tabulateNotes(study, wishes, sample.dataset, weighing)) warn(note);
  const input: ReleaseInput = {
    questionnaire: study.questionnaire,
    respondents: study.people,
    banner: study.banner,
    order: isTooFew(study) ? {} : { ...naturalOrder(study.people), ...wishes.order },
    ordered: wishes.ordered,
    policy: defaultPolicy,
    about: aboutOf(meta, study),
    invited: meta.invited === undefined ? null : { total: meta.invited, groups: {} },
    plan: {},
    notes: [],
    weighing: weighingOf(study, wishes.weighting),
    history: [],
  };
  const within = <T>(work: () => T): T => withLines(study, work);
  const release = within(() => makeRelease(input));
  const frozen = { release: frozenText(JSON.stringify(release)), edition: null };
  return { frozen, study: { input, within }, withAnswers: options.flag('with-answers') };
}

function refuseNothingToCount(options: Options, { questionnaire }: Study): void {
  if (codebook(questionnaire).length > 0) return;
  const file = options.needed('questionnaire');
  throw new Refused(`${file}: expected a question with answers that can be counted, found none`);
}

/** Of so few people that even the names of their groups would tell who answered, nothing is shown by group. */
function withDefaultBanner(study: Study): Study {
  if (isTooFew(study)) return { ...study, banner: [] };
  const hasAges = study.people.some((person) => (person.profile['age_group'] ?? '') !== '');
  return study.banner.length === 0 && hasAges ? { ...study, banner: ['age_group'] } : study;
}

function isTooFew({ people }: Study): boolean {
  return people.length < defaultPolicy.baseMinimum;
}

/** Every profile variable with its codes in natural order; one with more than `mostGroups` is no set of groups. */
function naturalOrder(people: ReadRespondent[]): GroupOrder {
  const names = [...new Set(people.flatMap((person) => Object.keys(person.profile)))];
  const listed = names.map(
    (name) => [name, sorted(people.map((person) => person.profile[name] ?? ''))] as const,
  );
  return Object.fromEntries(listed.filter(([, codes]) => codes.length > 0 && codes.length <= mostGroups));
}
