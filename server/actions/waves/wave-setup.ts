/** What can be settled about a wave now. */
import { questionsOf, type Questionnaire } from '../../../surveys/question.ts';
import { brusselsDay } from '../brussels-day.ts';
import { dutchDay } from '../dutch-day.ts';
import { fieldedQuestionnaire } from '../fielded-questionnaire.ts';
import { findWave } from '../find-wave.ts';
import type { StaffMember, Wave } from '../panel-records.ts';
import { mustBeAllowed } from '../permissions.ts';
import type { World } from '../world.ts';
import { wasSent } from './plan-wave.ts';
import { oddDays } from './wave-days.ts';
import { waveLife, type WaveLife } from './wave-life.ts';
import { waveSources, type WaveSource } from './wave-sources.ts';

export interface WaveSetup {
  wave: Wave;
  life: WaveLife;
  /** Of its questionnaire: those that are asked, as they are numbered on paper; not texts to read. */
  questions: number;
  pages: number;
  library: WaveSource[];
  earlier: WaveSource[];
  /** Sentences about days that are odd. */
  warnings: string[];
  /** Something went to members: the wave stays planned. */
  isSent: boolean;
  /** Its first day is here, or over: planning it starts it. */
  isDue: boolean;
}

/** @throws Problem when the person may not, or there is no such wave */
export async function waveSetup(world: World, person: StaffMember, waveId: string): Promise<WaveSetup> {
  mustBeAllowed(person, 'plan wave');
  const wave = await findWave(world, waveId);
  const { questionnaire } = await fieldedQuestionnaire(world, wave);
  const life = await waveLife(world, person, wave);
  const { library, earlier } = await waveSources(world);
  return {
    wave,
    life,
    ...sizeOf(questionnaire),
    library,
    earlier: earlier.filter(({ name }) => name !== `golf:${wave.id}`),
    warnings: [...oddDays(wave), ...mailingsOutside(wave, life), ...soon(world, wave)],
    isSent: await wasSent(world.panel, waveId),
    isDue: wave.opensOn <= brusselsDay(world.clock.now()),
  };
}

function sizeOf(questionnaire: Questionnaire): { questions: number; pages: number } {
  const asked = questionsOf(questionnaire).filter(({ kind }) => kind !== 'shown');
  return { questions: asked.length, pages: questionnaire.pages.length };
}

function mailingsOutside({ opensOn, closesOn }: Wave, { mailings }: WaveLife): string[] {
  return mailings
    .flatMap(({ state, sendAt }) => (state === 'planned' && sendAt !== null ? [sendAt.day] : []))
    .filter((day) => day < opensOn || day > closesOn)
    .map((day) => `Op ${dutchDay(day)} vertrekt een bericht, maar die dag loopt de golf niet.`);
}

function soon(world: World, { status, opensOn }: Wave): string[] {
  const isToday = status === 'draft' && opensOn === brusselsDay(world.clock.now());
  return isToday ? ['De eerste dag is vandaag: zodra u plant, start de golf.'] : [];
}
