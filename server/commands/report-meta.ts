/** What --meta tells of a survey, and what it becomes in the report. */
import { z } from 'zod';
import { readableColour } from '../../reports/chart-layout/readable-colour.ts';
import type { Logo, ReleaseAbout } from '../../reports/disclosure/release.ts';
import { brusselsDay } from '../actions/brussels-day.ts';
import { Refused } from '../refused.ts';
import { checkShape } from './check-shape.ts';
import { readJsonFile } from './json-file.ts';
import { readMetaLogo } from './meta-logo.ts';
import type { Study } from './study.ts';

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
  language: z.enum(['nl', 'en', 'fr']).optional(),
  date: day.optional(),
  colour: z
    .string()
    .regex(/^#[0-9A-Fa-f]{6}$/u, 'expected a colour as #RRGGBB, such as "#0B5563"')
    .optional(),
  logo: z.string().optional(),
});

export interface Meta extends Omit<z.infer<typeof metaShape>, 'logo'> {
  logo: Logo | null;
}

export function aboutOf(meta: Meta, { questionnaire }: Study): ReleaseAbout {
  return {
    municipality: meta.municipality ?? '',
    wave: meta.wave ?? '',
    title: meta.title ?? questionnaire.title,
    purpose: meta.purpose ?? '',
    fieldwork: meta.fieldwork ?? null,
    population: meta.population ?? '',
    recruitment: meta.recruitment ?? null,
    language: meta.language ?? languageOf(questionnaire.locale),
    cutOff: meta.fieldwork?.[1] ?? null,
    colour: readableColour((meta.colour ?? '#0B5563').toUpperCase()),
    logo: meta.logo,
    number: 1,
    createdOn: meta.date ?? brusselsDay(new Date()),
    questionnaireVersion: 1,
    methodsUrl: null,
  };
}

/** The report speaks the questionnaire's language where it can, else English. */
function languageOf(locale: string): string {
  const [language = ''] = locale.split('-');
  return ['nl', 'fr'].includes(language) ? language : 'en';
}

/** @throws Refused */
export async function readMeta(file: string | null): Promise<Meta> {
  if (file === null) return { logo: null };
  const { logo, ...told } = checkShape(metaShape, await readJsonFile(file), file);
  return { ...told, logo: logo === undefined ? null : await readMetaLogo(file, logo) };
}

/** @throws Refused on what would print a report that nobody could believe */
export function refuseUnlikely({ fieldwork, invited }: Meta, { people }: Study): void {
  const [from, to] = fieldwork ?? ['', ''];
  if (from > to) throw new Refused(`--meta, fieldwork: ends (${to}) before it starts (${from})`);
  if (invited !== undefined && invited < people.length) {
    throw new Refused(`--meta, invited: ${invited} is fewer than the ${people.length} who answered`);
  }
}
