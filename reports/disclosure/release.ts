/**
 * The only door from answers to readers: everything a reader will ever see of a wave, counted and protected once.
 * The result is plain data, frozen and numbered by the server; pages, PDF and files print from it alone.
 */
import type { JsonObject } from '../../surveys/question.ts';
import { keyOf } from '../dataset.ts';
import type { Crosstab, Measure } from '../tables/crosstab.ts';
import type { WeightingSummary } from '../weighting/summary.ts';
import { answerModes, modeVariable } from './answer-modes.ts';
import { composition, type CompositionTable } from './composition.ts';
import type { Policy } from './policy.ts';
import { countWave, protectWave, type CountedWave, type WaveInput } from './prepared-wave.ts';
import type { Protected } from './protect.ts';
import { populationShares, publishedActions, type PublishedAction } from './published-weighting.ts';
import { publishedStates, statesOf, type AnswerStates } from './states.ts';
import { waveLines, type PublishedWave } from './wave-lines.ts';
import type { WaveLine } from './wave-line.ts';
import { publishedLine, publishedSummary, publishedTable } from './weighted-figures.ts';

/** A picture of the municipality's own; frozen with the release, so that its report always looks the same. */
export interface Logo {
  type: 'image/png';
  /** Base64. */
  data: string;
  /** Pixels. */
  width: number;
  height: number;
}

/** What the reader is told about the wave; days are ISO, texts in the report's language. */
export interface ReleaseAbout {
  municipality: string;
  wave: string;
  title: string;
  purpose: string;
  fieldwork: [string, string] | null;
  /** Last day whose answers are in it; null when it is not known. */
  cutOff: string | null;
  population: string;
  /** Null when it is not known: then nothing is said of it. */
  recruitment: 'random' | 'mixed' | 'open' | null;
  language: string;
  colour: string;
  logo: Logo | null;
  number: number;
  createdOn: string;
  questionnaireVersion: number;
  /** Where readers find how the numbers are made; null when there is no such page. */
  methodsUrl: string | null;
}

export interface Release {
  format: 'panelpeil-release/3';
  about: ReleaseAbout;
  invited: Measure | null;
  responses: number;
  policy: Policy;
  banner: string[];
  /** How the answers were weighted; null when they were not. */
  weighting: WeightingSummary | null;
  weightingActions: PublishedAction[];
  /** What was weighted to: variable -> code -> share of the population. */
  population: Record<string, Record<string, number>>;
  /** Who answered, by each profile variable, and how: by internet, on paper, by telephone. */
  composition: CompositionTable[];
  tables: Crosstab[];
  /** By keyOf(table): what became of everyone who is not in the base of the total. */
  states: Record<string, AnswerStates>;
  /** The same figures in earlier waves, and what changed. */
  lines: WaveLine[];
  /** When the waves of the lines were held: first and last day, by wave; one whose days are not known is not in it. */
  waveDays: Record<string, [string, string]>;
  notes: string[];
  definition: JsonObject;
  plan: JsonObject;
}

export interface ReleaseInput extends WaveInput {
  policy: Policy;
  about: ReleaseAbout;
  /** Profile variable -> group code -> people invited; null when it is not known. */
  invited: { total: number; groups: Record<string, Record<string, number>> } | null;
  plan: JsonObject;
  notes: string[];
  /** The latest release of the same wave, which readers may have kept; absent for a first one. */
  earlier?: Release | null;
  /** Waves before this one that have been released, oldest first, with the tables readers have of them. */
  history: { wave: string; days: [string, string] | null; input: WaveInput; tables: Crosstab[] }[];
}

/** @throws AnswerRefused on an answer outside the questionnaire; Error on an unknown banner name */
export function makeRelease(input: ReleaseInput): Release {
  const { policy, about } = input;
  const invited = input.invited?.groups ?? null;
  const wave = countWave(input);
  const safe = protectWave(wave, policy, { invited, earlier: input.earlier?.tables ?? null });
  const { weighing, sample } = wave;
  return {
    format: 'panelpeil-release/3',
    about,
    invited: input.invited?.total ?? null,
    responses: sample.dataset.size,
    policy,
    banner: input.banner,
    weighting: weighing.summary === null ? null : publishedSummary(weighing.summary),
    weightingActions: publishedActions(weighing.actions),
    population: populationShares(input.weighing.population),
    composition: whoAnswered(input, wave, safe),
    tables: weighing.summary === null ? safe.tables : safe.tables.map(publishedTable),
    states: statesByKey(wave, safe, policy),
    lines: linesOf(input, published(about.wave, wave, safe.tables)),
    waveDays: daysOfWaves(input),
    notes: input.notes,
    definition: input.questionnaire.definition,
    plan: input.plan,
  };
}

/** Ways of answering that few took are counted together, unless they are columns of the tables: then those decide. */
function whoAnswered(
  input: ReleaseInput,
  { sample }: CountedWave,
  { throughout }: Protected,
): CompositionTable[] {
  const { policy, banner, order, earlier = null } = input;
  const invited = input.invited?.groups ?? null;
  const { [modeVariable]: ways, ...others } = order;
  const asGroups = banner.includes(modeVariable);
  const tables = composition(sample.dataset, asGroups ? order : others, invited, { policy, throughout });
  if (asGroups || ways === undefined) return tables;
  return [...tables, ...answerModes(sample.dataset, ways, policy, earlier)];
}

function linesOf(input: ReleaseInput, newest: PublishedWave): WaveLine[] {
  return waveLines([...earlierWaves(input), newest], input.policy.testMinimum).map(publishedLine);
}

/** Their answers are counted again for the errors of a change; the figures, and what is hidden, are those of their releases. */
function earlierWaves({ history }: ReleaseInput): PublishedWave[] {
  return history.map(({ wave, input, tables }) => published(wave, countWave(input), tables));
}

function daysOfWaves({ history, about }: ReleaseInput): Release['waveDays'] {
  const all = [...history, { wave: about.wave, days: about.fieldwork }];
  return Object.fromEntries(all.flatMap(({ wave, days }) => (days === null ? [] : [[wave, days]])));
}

function published(wave: string, { input, sample }: CountedWave, tables: Crosstab[]): PublishedWave {
  const persons = input.respondents.map(({ id }) => id ?? null);
  return { wave, questionnaire: input.questionnaire, sample, tables, persons };
}

function statesByKey({ sample }: CountedWave, safe: Protected, policy: Policy): Release['states'] {
  const { tables, askedUnsaid } = safe;
  const bases = new Map(tables.map((table) => [keyOf(table), table.columns[0]?.base]));
  return Object.fromEntries(
    sample.dataset.variables.flatMap((variable) => {
      const [key, states] = [keyOf(variable), statesOf(sample.dataset, variable)];
      const base = bases.get(key);
      if (base === undefined) return [];
      return [[key, publishedStates(states, base, askedUnsaid.has(key), policy.baseMinimum)]];
    }),
  );
}
