/** The form on paper of a wave, to be typed: its questions as they are numbered, and a field for each place on it. */
import { paperFields, type PaperField } from '../../surveys/paper-entry/paper-fields.ts';
import { paperQuestions, type PaperQuestion } from '../../surveys/paper/paper-questions.ts';
import { fieldedQuestionnaire, type FieldedQuestionnaire } from './fielded-questionnaire.ts';
import type { Wave } from './panel-records.ts';
import type { World } from './world.ts';

export interface PaperForm extends FieldedQuestionnaire {
  questions: PaperQuestion[];
  fields: PaperField[];
}

const known = new WeakMap<FieldedQuestionnaire, PaperForm>();

export async function paperForm(world: World, wave: Wave): Promise<PaperForm> {
  const fielded = await fieldedQuestionnaire(world, wave, 'nl');
  const before = known.get(fielded);
  if (before !== undefined) return before;
  const questions = paperQuestions(fielded.questionnaire);
  const form = { ...fielded, questions, fields: paperFields(questions) };
  known.set(fielded, form);
  return form;
}
