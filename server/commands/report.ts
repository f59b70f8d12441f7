import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import { composeReport } from '../../reports/compose/compose-report.ts';
import { defaultPolicy } from '../../reports/disclosure/policy.ts';
import { makeRelease } from '../../reports/disclosure/release.ts';
import { sorted, type GroupOrder } from '../../reports/tables/banner.ts';
import { printPdf } from '../../reports/print/pdf.ts';
import { WrongUsage, type Command } from './command.ts';
import type { ReadRespondent } from './input-files.ts';
import { readOptions, type Options } from './options.ts';
import { readStudy, withLines, type Study } from './study.ts';
import { aboutOf, readMeta, refuseUnlikely } from './report-meta.ts';
import { readWishes } from './tabulate-wishes.ts';
import { weighingOf } from './weigh-study.ts';
import { writeWhole } from './write-whole.ts';

/** A profile variable with more codes than this is no table of the response chapter. */
const mostGroups = 12;

export const reportCommand: Command = {
  help: `panelpeil report --questionnaire Q.json --answers A.jsonl [--margins M.json] [--meta META.json]
    [--banner age_group[,...]] [--weights given|base] [--order VAR=A,B,C] [--fpc]
    --out FILE.pdf    [--out may be given several times]`,
  async run(args) {
    const options = readOptions(args, {
      questionnaire: { type: 'string' },
      answers: { type: 'string' },
      meta: { type: 'string' },
      margins: { type: 'string' },
      weights: { type: 'string' },
      order: { type: 'string', multiple: true },
      fpc: { type: 'boolean' },
      banner: { type: 'string', multiple: true },
      out: { type: 'string', multiple: true },
    });
    const files = outFiles(options);
    const bytes = await printedReport(options);
    for (const file of files) await writeWhole(file, bytes);
  },
};

function outFiles(options: Options): string[] {
  options.needed('out');
  const files = options.many('out');
  const strange = files.find((file) => extname(file).toLowerCase() !== '.pdf');
  if (strange !== undefined) throw new WrongUsage(`--out ${strange}: expected a file name ending in .pdf`);
  return files;
}

async function printedReport(options: Options): Promise<Buffer> {
  const meta = await readMeta(options.one('meta'));
  const study = withDefaultBanner(await readStudy(options));
  refuseUnlikely(meta, study);
  const wishes = await readWishes(options, study);
  const weighing = weighingOf(study, wishes.weighting);
  const release = withLines(study, () =>
    makeRelease({
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
      weighing,
      history: [],
    }),
  );
  const checksum = createHash('sha256').update(JSON.stringify(release)).digest('hex');
  return printPdf(composeReport(release, checksum));
}

/** Of so few people that even the names of their groups would tell who answered, nothing is shown by group. */
function withDefaultBanner(study: Study): Study {
  if (isTooFew(study)) return { ...study, banner: [] };
  const hasAges = study.people.some((person) => (person.profile['age_group'] ?? '') !== '');
  return study.banner.length === 0 && hasAges ? { ...study, banner: ['age_group'] } : study;
}

/** Every profile variable with its codes in natural order; one with more than `mostGroups` is no set of groups. */
function naturalOrder(people: ReadRespondent[]): GroupOrder {
  const names = [...new Set(people.flatMap((person) => Object.keys(person.profile)))];
  const listed = names.map(
    (name) => [name, sorted(people.map((person) => person.profile[name] ?? ''))] as const,
  );
  return Object.fromEntries(listed.filter(([, codes]) => codes.length > 0 && codes.length <= mostGroups));
}

function isTooFew({ people }: Study): boolean {
  return people.length < defaultPolicy.baseMinimum;
}
