/** What somebody with a personal link or code gets to see. Changes nothing. */
import type { JsonObject } from '../../surveys/question.ts';
import { isEditing } from './edit-answers.ts';
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
      /** Whether the answers are in already, and being changed. */
      editing: boolean;
    }
  | { state: 'answered' | 'closed' | 'not-yet'; wave: Wave; municipality: Municipality }
  | { state: 'unknown' };

/**
 * @param secret token or code
 * @param receipt of answers that the person has begun to change; null otherwise
 */
export async function openQuestionnaire(
  world: World,
  secret: string,
  receipt: string | null = null,
): Promise<Opening> {
  const found = await findParticipation(world, secret);
  if (found === null) return { state: 'unknown' };
  const { wave } = found;
  const municipality = await municipalityOf(world);
  const editing = found.answered && receipt !== null && (await isEditing(world, secret, receipt));
  if (found.answered && !editing) return { state: 'answered', wave, municipality };
  const shut = whyShut(wave);
  if (shut !== null) return { state: shut, wave, municipality };
  const { questionnaire } = await fieldedQuestionnaire(world, wave);
  return { state: 'open', wave, questionnaire: questionnaire.definition, municipality, found, editing };
}
