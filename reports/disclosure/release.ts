/**
 * The only door from answers to readers: everything a reader will ever see of a wave, counted and protected once.
 * The result is plain data, frozen and numbered by the server; pages, PDF and files print from it alone.
 */
import type { JsonObject, Questionnaire } from '../../surveys/question.ts';
import { codebook } from '../../surveys/codebook.ts';
import { compileCheck } from '../../surveys/answers.ts';
import type { Respondent } from '../data-column.ts';
import { buildDataset, keyOf, type Dataset } from '../dataset.ts';
import { buildBanner, type Banner, type GroupOrder } from '../tables/banner.ts';
import type { Crosstab, Measure } from '../tables/crosstab.ts';
import { sampleOf, tabulate } from '../tables/tabulate.ts';
import { unweightedDesign } from '../weighting/design.ts';
import { varianceEngine } from '../weighting/variance.ts';
import { composition, type CompositionTable } from './composition.ts';
import type { Policy } from './policy.ts';
import { statesOf, type AnswerStates } from './states.ts';
import { suppress } from './suppress.ts';

/** What the reader is told about the wave; days are ISO, texts in the report's language. */
export interface ReleaseAbout {
  municipality: string;
  wave: string;
  title: string;
  purpose: string;
  fieldwork: [string, string] | null;
  population: string;
  /** Null when it is not known: then nothing is said of it. */
  recruitment: 'random' | 'mixed' | 'open' | null;
  language: string;
  colour: string;
  number: number;
  createdOn: string;
  questionnaireVersion: number;
}

export interface Release {
  format: 'panelpeil-release/1';
  about: ReleaseAbout;
  invited: Measure | null;
  responses: number;
  policy: Policy;
  banner: string[];
  /** Who answered, by each profile variable. */
  composition: CompositionTable[];
  tables: Crosstab[];
  /** By keyOf(table): what became of everyone who is not in the base of the total. */
  states: Record<string, AnswerStates>;
  notes: string[];
  definition: JsonObject;
  plan: JsonObject;
}

export interface ReleaseInput {
  questionnaire: Questionnaire;
  respondents: Respondent[];
  banner: string[];
  order: GroupOrder;
  policy: Policy;
  about: ReleaseAbout;
  /** Profile variable -> group code -> people invited; null when it is not known. */
  invited: { total: number; groups: Record<string, Record<string, number>> } | null;
  plan: JsonObject;
  notes: string[];
}

/** @throws AnswerRefused on an answer outside the questionnaire; Error on an unknown banner name */
export function makeRelease(input: ReleaseInput): Release {
  const { questionnaire, policy } = input;
  const check = compileCheck(questionnaire);
  const dataset = buildDataset(codebook(questionnaire), input.respondents, (answers) => check.asked(answers));
  const banner = buildBanner(dataset, input.banner, input.order);
  return {
    format: 'panelpeil-release/1',
    about: input.about,
    invited: input.invited?.total ?? null,
    responses: dataset.size,
    policy,
    banner: input.banner,
    composition: composition(dataset, input.order, input.invited?.groups ?? null, policy),
    tables: protectedTables(dataset, banner, policy),
    states: Object.fromEntries(dataset.variables.map((one) => [keyOf(one), statesOf(dataset, one)])),
    notes: input.notes,
    definition: questionnaire.definition,
    plan: input.plan,
  };
}

/** Answers that give the profile are no question of their own. */
function protectedTables(dataset: Dataset, banner: Banner, policy: Policy): Crosstab[] {
  const sample = sampleOf(dataset, varianceEngine(unweightedDesign(dataset.size)), banner);
  return dataset.variables
    .filter((variable) => variable.meaning.profile === null)
    .map((variable) => suppress(tabulate(sample, variable).table, variable.meaning.sensitive, policy));
}
