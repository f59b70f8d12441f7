import type { Language } from '../../surveys/language.ts';
import { brusselsDay } from './brussels-day.ts';
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
  // Not the time: beside other logs it could tell who it was.
  const at = `${brusselsDay(world.clock.now())}T00:00:00.000Z`;
  const subject = `${wave.id} ${language}`;
  await world.panel.audit.append({ at, actor: 'panel member', action: 'ask language', subject });
}
