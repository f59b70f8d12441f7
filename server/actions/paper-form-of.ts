import type { PaperForm } from '../../reports/print/paper-form/form.ts';
import { brusselsDay } from './brussels-day.ts';
import { dutchDay } from './dutch-day.ts';
import { fieldedQuestionnaire } from './fielded-questionnaire.ts';
import { minutesToAnswer } from './minutes-to-answer.ts';
import { municipalityOf } from './municipality-of.ts';
import type { Municipality, Wave } from './panel-records.ts';
import type { World } from './world.ts';

/** The form of a wave as it is now, without a code. */
export async function paperFormOf(world: World, wave: Wave): Promise<PaperForm> {
  const municipality = await municipalityOf(world);
  const { questionnaire } = await fieldedQuestionnaire(world, wave, 'nl');
  const { name, colour, logo = null, phone, phoneHours } = municipality;
  return {
    municipality: name,
    colour,
    logo,
    title: wave.title,
    purpose: wave.purpose,
    minutes: minutesToAnswer(questionnaire.definition),
    until: dutchDay(wave.closesOn),
    giveBack: paperReturnOf(municipality),
    phone,
    phoneHours,
    webAddress: `${world.publicUrl.replace(/^https?:\/\//, '')}/deelnemen`,
    questionnaire,
    date: brusselsDay(world.clock.now()),
  };
}

export function paperReturnOf({ name, paperReturn }: Municipality): string[] {
  return paperReturn ?? [`Bezorg het formulier aan het onthaal van het gemeentehuis van ${name}.`];
}
