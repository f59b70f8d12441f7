import type { Language } from '../../surveys/language.ts';
import { brusselsDay } from './brussels-day.ts';
import type { Wave } from './panel-records.ts';
import type { World } from './world.ts';

/** Records that somebody asked for another language, as the law wants it: the wave, the language and the day, and nobody's name. */
export async function noteLanguage(world: World, wave: Wave, language: Language): Promise<void> {
  // Not the time: beside other logs it could tell who it was.
  const at = `${brusselsDay(world.clock.now())}T00:00:00.000Z`;
  await world.panel.audit.append({
    at,
    actor: 'panel member',
    action: 'ask language',
    subject: `${wave.id} ${language}`,
  });
}
