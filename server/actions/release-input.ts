/** Gathers what a release is made from: the answers of a wave, its profile groups and what the reader is told. */
import type { Respondent } from '../../reports/data-column.ts';
import { mergeSmallClasses } from '../../reports/disclosure/age-classes.ts';
import { defaultPolicy } from '../../reports/disclosure/policy.ts';
import type { ReleaseAbout, ReleaseInput } from '../../reports/disclosure/release.ts';
import type { GroupOrder } from '../../reports/tables/banner.ts';
import type { ProfileBands } from '../../surveys/bands.ts';
import { brusselsDay } from './brussels-day.ts';
import { fieldedQuestionnaire } from './fielded-questionnaire.ts';
import { municipalityOf } from './municipality-of.ts';
import type { Municipality, StoredResponse, Wave } from './ports.ts';
import { countBands, invitedBands } from './wave-response.ts';
import type { World } from './world.ts';

export async function releaseInput(world: World, wave: Wave, number: number): Promise<ReleaseInput> {
  const { questionnaire, plan } = await fieldedQuestionnaire(world, wave);
  const municipality = await municipalityOf(world);
  const responses = await world.answers.responses.ofWave(wave.id);
  const invited = await invitedBands(world, wave);
  const published = publishedAgeGroups(responses.map((response) => response.bands));
  return {
    questionnaire,
    respondents: responses.map((response) => respondentOf(response, published)),
    banner: ['age_group'],
    order: groupOrder(published, municipality),
    policy: defaultPolicy,
    about: { ...about(wave, municipality), number, createdOn: brusselsDay(world.clock.now()) },
    invited: { total: invited.length, groups: invitedGroups(invited, published) },
    plan,
    notes: [...([...published].some(([kept, code]) => kept !== code) ? [mergedNote] : []), confidentialNote],
  };
}

const confidentialNote =
  'De antwoorden zijn vertrouwelijk. Ze staan los van namen en adressen, onder een code die alleen met een aparte sleutel te maken is.';
const mergedNote = 'Leeftijdsgroepen met te weinig antwoorden zijn samengevoegd met de groep ernaast.';

/** Kept class -> published class, joined until each holds enough answers to compare. */
type AgeGroups = Map<string, string>;

function publishedAgeGroups(bands: ProfileBands[]): AgeGroups {
  const counts = countBands(bands, 'age_group');
  const classes = [...counts].filter(([code]) => code !== '').map(([code, n]) => ({ code, n }));
  const ordered = classes.toSorted((a, b) => (a.code < b.code ? -1 : 1));
  const merged = mergeSmallClasses(ordered, defaultPolicy.testMinimum);
  return new Map(merged.flatMap((one) => one.members.map((member): [string, string] => [member, one.code])));
}

function respondentOf({ answers, bands }: StoredResponse, published: AgeGroups): Respondent {
  return { answers, profile: { ...bands, age_group: published.get(bands.age_group) ?? '' } };
}

function groupOrder(published: AgeGroups, municipality: Municipality): GroupOrder {
  const ages = [...new Set(published.values())];
  return {
    age_group: ages.map((code) => ({ code, label: code })),
    gender: [
      { code: 'v', label: 'vrouw' },
      { code: 'm', label: 'man' },
    ],
    district: municipality.districts.map((name) => ({ code: name, label: name })),
  };
}

function invitedGroups(
  invited: ProfileBands[],
  published: AgeGroups,
): Record<string, Record<string, number>> {
  const ages = invited.map((bands) => ({ ...bands, age_group: published.get(bands.age_group) ?? '' }));
  const bands: (keyof ProfileBands)[] = ['age_group', 'gender', 'district'];
  return Object.fromEntries(bands.map((band) => [band, Object.fromEntries(countBands(ages, band))]));
}

function about(wave: Wave, municipality: Municipality): Omit<ReleaseAbout, 'number' | 'createdOn'> {
  return {
    municipality: municipality.name,
    wave: wave.id,
    title: wave.title,
    purpose: wave.purpose,
    fieldwork: [wave.opensOn, wave.closesOn],
    population: `Inwoners van ${municipality.name} van 16 jaar en ouder`,
    recruitment: 'mixed',
    language: 'nl',
    colour: municipality.colour,
    questionnaireVersion: wave.questionnaireVersion,
  };
}
