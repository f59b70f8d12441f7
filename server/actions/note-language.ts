import type { Language } from '../../surveys/language.ts';
import { noteEntry } from './note-entry.ts';
import { languageSettings } from './offered-languages.ts';
import type { Municipality, Wave } from './panel-records.ts';
import type { World } from './world.ts';

/**
 * Records, where the law wants it, that somebody asked for another language than Dutch: the wave, the language and the day,
 * and nobody's name.
 */
export async function noteLanguage(
  world: World,
  { wave, municipality }: { wave: Wave; municipality: Municipality },
  language: Language,
): Promise<void> {
  if (language === 'nl' || languageSettings(municipality).profile !== 'periphery') return;
  const subject = `${wave.id} ${language}`;
  await noteEntry(world, world.panel, { actor: 'panel member', action: 'ask language', subject });
}
