/** A wave's questionnaire as the server uses it: read, and its check compiled, once per version and installation from the day it opens. */
import { compileCheck, type AnswerCheck } from '../../surveys/answers.ts';
import { type Form, makeForm } from '../../surveys/form/form.ts';
import { refuseUnfitForFieldwork } from '../../surveys/fieldwork.ts';
import type { Language } from '../../surveys/language.ts';
import { inLanguage } from '../../surveys/languages/in-language.ts';
import { withSpecialLabels } from '../../surveys/languages/special-labels.ts';
import type { JsonObject, Questionnaire } from '../../surveys/question.ts';
import { readQuestionnaire } from '../../surveys/questionnaire.ts';
import { whyShut } from './find-participation.ts';
import type { Wave } from './panel-records.ts';
import type { World } from './world.ts';

export interface FieldedQuestionnaire {
  questionnaire: Questionnaire;
  check: AnswerCheck;
  form: Form;
  plan: JsonObject;
}

const compiled = new WeakMap<World, Map<string, FieldedQuestionnaire>>();

/**
 * @param language that a resident reads it in; by default the questionnaire's own, with the labels of reports
 * @throws Error when the wave's questionnaire version is not in the store
 */
export async function fieldedQuestionnaire(
  world: World,
  wave: Wave,
  language: Language | null = null,
): Promise<FieldedQuestionnaire> {
  const versions = compiled.get(world) ?? new Map<string, FieldedQuestionnaire>();
  compiled.set(world, versions);
  const key = `${wave.id}/${wave.questionnaireVersion}/${language ?? 'own'}`;
  const known = versions.get(key);
  if (known !== undefined) return known;
  const stored = await world.panel.waves.questionnaire(wave.id, wave.questionnaireVersion);
  if (stored === null) throw new Error(`questionnaire ${key} is not in the store`);
  const { definition } = stored;
  const questionnaire = readQuestionnaire(
    language === null ? definition : withSpecialLabels(inLanguage(definition, language), language),
  );
  refuseUnfitForFieldwork(questionnaire);
  const check = compileCheck(questionnaire);
  const form = makeForm(questionnaire, check);
  const fielded = { questionnaire, check, form, plan: stored.reportPlan };
  // Until it opens, a wave may be deleted and another be made under its id.
  if (whyShut(wave) !== 'not-yet') versions.set(key, fielded);
  return fielded;
}
