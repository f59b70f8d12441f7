/** A wave's answers as the statistics take them: in published age groups, weighted to the register where that is known. */
import type { Respondent } from '../../reports/data-column.ts';
import { mergeSmallClasses } from '../../reports/disclosure/age-classes.ts';
import { defaultPolicy } from '../../reports/disclosure/policy.ts';
import type { WaveInput } from '../../reports/disclosure/prepared-wave.ts';
import type { GroupOrder } from '../../reports/tables/banner.ts';
import { thinByDefault } from '../../reports/weighting/thin.ts';
import { plainRequest } from '../../reports/weighting/weighing-request.ts';
import type { ProfileBands } from '../../surveys/bands.ts';
import { fieldedQuestionnaire } from './fielded-questionnaire.ts';
import { municipalityOf } from './municipality-of.ts';
import { populationOf } from './population-of.ts';
import type { StoredResponse } from './answer-records.ts';
import type { Municipality, Wave } from './panel-records.ts';
import { countBands } from './wave-response.ts';
import type { World } from './world.ts';

/** Kept class -> published class, joined until each holds enough answers to compare. */
export type AgeGroups = Map<string, string>;

function publishedAgeGroups(bands: ProfileBands[]): AgeGroups {
  const counts = countBands(bands, 'age_group');
  const classes = [...counts].filter(([code]) => code !== '').map(([code, n]) => ({ code, n }));
  const ordered = classes.toSorted((a, b) => (a.code < b.code ? -1 : 1));
  const merged = mergeSmallClasses(ordered, defaultPolicy.testMinimum);
  return new Map(merged.flatMap((one) => one.members.map((member): [string, string] => [member, one.code])));
}

function respondentOf({ answers, bands, mode, pseudonym }: StoredResponse, published: AgeGroups): Respondent {
  const age = published.get(bands.age_group) ?? '';
  return { answers, profile: { ...bands, age_group: age, mode }, id: pseudonym };
}

function groupOrder(ages: string[], municipality: Municipality): GroupOrder {
  return {
    age_group: ages.map((code) => ({ code, label: code })),
    gender: [
      { code: 'v', label: 'vrouw' },
      { code: 'm', label: 'man' },
    ],
    district: municipality.districts.map((name) => ({ code: name, label: name })),
    mode: ['web', 'paper', 'phone'].map((code) => ({ code, label: code })),
  };
}

/** @returns also the published class of each kept one */
export async function waveInput(
  world: World,
  wave: Wave,
): Promise<{ input: WaveInput; published: AgeGroups }> {
  const { questionnaire } = await fieldedQuestionnaire(world, wave);
  const municipality = await municipalityOf(world);
  const responses = await world.answers.responses.ofWave(wave.id);
  const published = publishedAgeGroups(responses.map((response) => response.bands));
  const ages = [...new Set(published.values())];
  const kept = keptBands(responses);
  const population = populationOf(municipality, ages, kept);
  return {
    input: {
      questionnaire,
      respondents: responses.map((response) => respondentOf(response, published)),
      banner: bannerBands.filter((band) => kept.has(band)),
      order: groupOrder(ages, municipality),
      weighing: { ...plainRequest, population, thin: thinByDefault },
    },
    published,
  };
}

/** What results are crossed by, each apart from the others. */
const bannerBands: (keyof ProfileBands)[] = ['age_group', 'gender', 'district'];

function keptBands(responses: StoredResponse[]): Set<keyof ProfileBands> {
  return new Set(bannerBands.filter((band) => responses.some((response) => response.bands[band] !== '')));
}
