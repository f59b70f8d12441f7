import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import { z } from 'zod';
import { composeReport } from '../../reports/compose/compose-report.ts';
import { defaultPolicy } from '../../reports/disclosure/policy.ts';
import { makeRelease, type ReleaseAbout } from '../../reports/disclosure/release.ts';
import { plainRequest } from '../../reports/weighting/weighing-request.ts';
import { sorted, type GroupOrder } from '../../reports/tables/banner.ts';
import { printPdf } from '../../reports/print/pdf.ts';
import { brusselsDay } from '../actions/brussels-day.ts';
import { Refused } from '../refused.ts';
import { WrongUsage, type Command } from './command.ts';
import { checkShape } from './check-shape.ts';
import { readJsonFile, type ReadRespondent } from './input-files.ts';
import { readOptions, type Options } from './options.ts';
import { readStudy, withLines, type Study } from './study.ts';
import { writeWhole } from './write-whole.ts';

const day = z.iso.date();
const metaShape = z.strictObject({
  municipality: z.string().optional(),
  wave: z.string().optional(),
  title: z.string().optional(),
  purpose: z.string().optional(),
  fieldwork: z.tuple([day, day]).optional(),
  population: z.string().optional(),
  recruitment: z.enum(['random', 'mixed', 'open']).optional(),
  invited: z.int().positive().optional(),
  language: z.enum(['nl', 'en']).optional(),
  date: day.optional(),
});
type Meta = z.infer<typeof metaShape>;

/** A profile variable with more codes than this is no table of the response chapter. */
const mostGroups = 12;

export const reportCommand: Command = {
  help: `panelpeil report --questionnaire Q.json --answers A.jsonl [--meta META.json] [--banner age_group[,...]]
    --out FILE.pdf    [--out may be given several times]`,
  async run(args) {
    const options = readOptions(args, {
      questionnaire: { type: 'string' },
      answers: { type: 'string' },
      meta: { type: 'string' },
      margins: { type: 'string' },
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
  if (options.one('margins') !== null) throw new WrongUsage('--margins: weighting is not built yet');
  return files;
}

async function printedReport(options: Options): Promise<Buffer> {
  const meta = await readMeta(options.one('meta'));
  const study = withDefaultBanner(await readStudy(options));
  refuseUnlikely(meta, study);
  const release = withLines(study, () =>
    makeRelease({
      questionnaire: study.questionnaire,
      respondents: study.people,
      banner: study.banner,
      order: naturalOrder(study.people),
      policy: defaultPolicy,
      about: aboutOf(meta, study),
      invited: meta.invited === undefined ? null : { total: meta.invited, groups: {} },
      plan: {},
      notes: [],
      weighing: plainRequest,
      history: [],
    }),
  );
  const checksum = createHash('sha256').update(JSON.stringify(release)).digest('hex');
  return printPdf(composeReport(release, checksum));
}

function withDefaultBanner(study: Study): Study {
  const hasAges = study.people.some((person) => (person.profile['age_group'] ?? '') !== '');
  return study.banner.length === 0 && hasAges ? { ...study, banner: ['age_group'] } : study;
}

function aboutOf(meta: Meta, { questionnaire }: Study): ReleaseAbout {
  return {
    municipality: meta.municipality ?? '',
    wave: meta.wave ?? '',
    title: meta.title ?? questionnaire.title,
    purpose: meta.purpose ?? '',
    fieldwork: meta.fieldwork ?? null,
    population: meta.population ?? '',
    recruitment: meta.recruitment ?? null,
    language: meta.language ?? (questionnaire.locale.startsWith('nl') ? 'nl' : 'en'),
    colour: '#0B5563',
    number: 1,
    createdOn: meta.date ?? brusselsDay(new Date()),
    questionnaireVersion: 1,
  };
}

async function readMeta(file: string | null): Promise<Meta> {
  if (file === null) return {};
  return checkShape(metaShape, await readJsonFile(file), file);
}

/** Every profile variable with its codes in natural order; one with more than `mostGroups` is no set of groups. */
function naturalOrder(people: ReadRespondent[]): GroupOrder {
  const names = [...new Set(people.flatMap((person) => Object.keys(person.profile)))];
  const listed = names.map(
    (name) => [name, sorted(people.map((person) => person.profile[name] ?? ''))] as const,
  );
  return Object.fromEntries(listed.filter(([, codes]) => codes.length > 0 && codes.length <= mostGroups));
}

/** What would print a report that nobody could believe. */
function refuseUnlikely({ fieldwork, invited }: Meta, { people }: Study): void {
  const [from, to] = fieldwork ?? ['', ''];
  if (from > to) throw new Refused(`--meta, fieldwork: ends (${to}) before it starts (${from})`);
  if (invited !== undefined && invited < people.length) {
    throw new Refused(`--meta, invited: ${invited} is fewer than the ${people.length} who answered`);
  }
}
