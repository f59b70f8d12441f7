import type { Language } from '../../surveys/language.ts';
import type { JsonObject } from '../../surveys/question.ts';
import { textIn } from '../../surveys/reading/text.ts';
import type { Wave } from './panel-records.ts';

/** What a wave is called and why it is asked: the wave says it in Dutch, its questionnaire in the other languages. */
export function waveTexts(
  wave: Wave,
  definition: JsonObject,
  language: Language,
): { title: string; purpose: string } {
  if (language === 'nl') return { title: wave.title, purpose: wave.purpose };
  return {
    title: textIn(definition['title'], language) ?? wave.title,
    purpose: textIn(definition['description'], language) ?? '',
  };
}
