/** Gathers what a release is made from: the answers of a wave, its profile groups and what the reader is told. */
import { readableColour } from '../../reports/chart-layout/readable-colour.ts';
import { defaultPolicy } from '../../reports/disclosure/policy.ts';
import { readRelease } from '../../reports/disclosure/read-release.ts';
import type { ReleaseAbout, ReleaseInput } from '../../reports/disclosure/release.ts';
import type { ProfileBands } from '../../surveys/bands.ts';
import { brusselsDay } from './brussels-day.ts';
import { fieldedQuestionnaire } from './fielded-questionnaire.ts';
import { whoseNote } from './keys/whose-note.ts';
import { municipalityOf } from './municipality-of.ts';
import type { Municipality, Wave } from './panel-records.ts';
import { findRelease } from './find-results.ts';
import { waveInput, type AgeGroups } from './wave-input.ts';
import { countBands, invitedBands } from './wave-response.ts';
import type { World } from './world.ts';

export async function releaseInput(world: World, wave: Wave, number: number): Promise<ReleaseInput> {
  const { plan } = await fieldedQuestionnaire(world, wave);
  const municipality = await municipalityOf(world);
  const { input, published } = await waveInput(world, wave);
  const invited = await invitedBands(world, wave);
  return {
    ...input,
    policy: defaultPolicy,
    about: {
      ...about(wave, municipality),
      number,
      createdOn: brusselsDay(world.clock.now()),
      methodsUrl: `${world.publicUrl}/methode`,
    },
    invited: { total: invited.length, groups: invitedGroups(invited, published) },
    plan,
    notes: [
      ...([...published].some(([kept, code]) => kept !== code) ? [mergedNote] : []),
      firstAnswerNote,
      await whoseNote(world, wave),
    ],
    history: await releasedBefore(world, wave),
  };
}

/** Waves whose figures readers already have, oldest first. */
async function releasedBefore(world: World, wave: Wave): Promise<ReleaseInput['history']> {
  const waves = (await world.panel.waves.all())
    .filter(({ status, opensOn }) => ['released', 'published'].includes(status) && opensOn < wave.opensOn)
    .toSorted((a, b) => (a.opensOn < b.opensOn ? -1 : 1));
  const history: ReleaseInput['history'] = [];
  for (const one of waves) {
    const { tables } = readRelease((await findRelease(world, one.id)).document);
    history.push({
      wave: one.id,
      days: [one.opensOn, one.closesOn],
      input: (await waveInput(world, one)).input,
      tables,
    });
  }
  return history;
}

/** The rule of store(): the ticket is taken once. */
const firstAnswerNote =
  'Antwoordde een panellid meer dan eens, bijvoorbeeld op het internet en op papier, dan telt het eerste volledige antwoord. Een antwoord dat niet af was, telt niet.';
const mergedNote = 'Leeftijdsgroepen met te weinig antwoorden zijn samengevoegd met de groep ernaast.';

function invitedGroups(
  invited: ProfileBands[],
  published: AgeGroups,
): Record<string, Record<string, number>> {
  const ages = invited.map((bands) => ({ ...bands, age_group: published.get(bands.age_group) ?? '' }));
  const bands: (keyof ProfileBands)[] = ['age_group', 'gender', 'district'];
  return Object.fromEntries(bands.map((band) => [band, Object.fromEntries(countBands(ages, band))]));
}

function about(
  wave: Wave,
  municipality: Municipality,
): Omit<ReleaseAbout, 'number' | 'createdOn' | 'methodsUrl'> {
  return {
    municipality: municipality.name,
    wave: wave.id,
    title: wave.title,
    purpose: wave.purpose,
    fieldwork: [wave.opensOn, wave.closesOn],
    cutOff: wave.closesOn,
    population: `Inwoners van ${municipality.name} van 16 jaar en ouder`,
    recruitment: 'mixed',
    language: 'nl',
    colour: readableColour(municipality.colour),
    logo: municipality.logo ?? null,
    questionnaireVersion: wave.questionnaireVersion,
  };
}
