/** What all mails of a mailing share, and in which language each is. */
import { type Language, languages } from '../../../surveys/language.ts';
import type { JsonObject } from '../../../surveys/question.ts';
import { fieldedQuestionnaire } from '../fielded-questionnaire.ts';
import { findWave } from '../find-wave.ts';
import type { Mailing } from '../mailing-records.ts';
import { municipalityOf } from '../municipality-of.ts';
import { offeredLanguages } from '../offered-languages.ts';
import type { Municipality, Wave } from '../panel-records.ts';
import type { World } from '../world.ts';

export interface MailingFrame {
  mailing: Mailing;
  municipality: Municipality;
  wave: Wave;
  /** Of the questionnaire. */
  definition: JsonObject;
  /** Dutch first. */
  offered: Language[];
}

/** @throws Problem when the wave is gone */
export async function mailingFrame(world: World, mailing: Mailing): Promise<MailingFrame> {
  const municipality = await municipalityOf(world);
  const wave = await findWave(world, mailing.waveId);
  const { definition } = (await fieldedQuestionnaire(world, wave)).questionnaire;
  return { mailing, municipality, wave, definition, offered: offeredLanguages(municipality, definition) };
}

/** Languages in which the mailing has a text and the wave is offered, Dutch first. */
export function writtenLanguages({ mailing, offered }: MailingFrame): Language[] {
  return languages.filter((one) => offered.includes(one) && mailing.texts[one] !== undefined);
}

/** That of the member where the mailing has it, otherwise Dutch. */
export function languageFor(frame: MailingFrame, wanted: string): Language {
  return writtenLanguages(frame).find((one) => one === wanted) ?? 'nl';
}
