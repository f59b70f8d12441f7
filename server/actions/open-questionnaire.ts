/** What somebody with a personal link or code gets to see. Changes nothing. */
import type { JsonObject } from '../../surveys/question.ts';
import { fieldedQuestionnaire } from './fielded-questionnaire.ts';
import { findParticipation, type Participation, whyShut } from './find-participation.ts';
import { municipalityOf } from './municipality-of.ts';
import type { Municipality, Wave } from './panel-records.ts';
import type { World } from './world.ts';

export type Opening =
  | {
      state: 'open';
      wave: Wave;
      questionnaire: JsonObject;
      municipality: Municipality;
      found: Participation;
    }
  | { state: 'answered' | 'closed' | 'not-yet'; wave: Wave; municipality: Municipality }
  | { state: 'unknown' };

export async function openQuestionnaire(world: World, secret: string): Promise<Opening> {
  const found = await findParticipation(world, secret);
  if (found === null) return { state: 'unknown' };
  const { wave } = found;
  const municipality = await municipalityOf(world);
  if (found.answered) return { state: 'answered', wave, municipality };
  const shut = whyShut(wave);
  if (shut !== null) return { state: shut, wave, municipality };
  const { questionnaire } = await fieldedQuestionnaire(world, wave);
  return { state: 'open', wave, questionnaire: questionnaire.definition, municipality, found };
}
