/** What a questionnaire asks that needs care, wave by wave; in Dutch, for the assessment. */
import { questionsOf } from '../../../surveys/question.ts';
import { fieldedQuestionnaire } from '../fielded-questionnaire.ts';
import type { Wave } from '../panel-records.ts';
import { panelSettings } from '../panel-settings.ts';
import type { World } from '../world.ts';

export interface WaveConcerns {
  wave: string;
  title: string;
  concerns: string[];
}

/** Newest first. */
export async function waveConcerns(world: World): Promise<WaveConcerns[]> {
  const { minimumAge } = await panelSettings(world);
  const waves = await world.panel.waves.all();
  return Promise.all(waves.map((wave) => concernsOf(world, wave, minimumAge)));
}

async function concernsOf(world: World, wave: Wave, minimumAge: number): Promise<WaveConcerns> {
  const { questionnaire } = await fieldedQuestionnaire(world, wave);
  const questions = questionsOf(questionnaire);
  const texts = questions.filter(
    ({ kind, choices }) => kind === 'text' || choices.some(({ other }) => other),
  ).length;
  const sensitive = questions.filter(({ meaning }) => meaning.sensitive).length;
  const concerns = [
    texts === 0 ? '' : `${texts} ${texts === 1 ? 'vraag' : 'vragen'} met eigen woorden`,
    sensitive === 0 ? '' : `${sensitive} gevoelige ${sensitive === 1 ? 'vraag' : 'vragen'}`,
    minimumAge < 18 ? `minderjarigen vanaf ${minimumAge} jaar` : '',
    'antwoorden over de jaren heen te verbinden onder een pseudoniem',
  ];
  return { wave: wave.id, title: wave.title, concerns: concerns.filter((one) => one !== '') };
}
