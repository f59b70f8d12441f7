/** What must be over before a key can go: nothing may be left that only the key opens. */
import { whyShut } from '../find-participation.ts';
import { findWave } from '../find-wave.ts';
import type { World } from '../world.ts';
import { keyEnds } from './key-ends.ts';

/** A sentence; null when the key of the wave can be destroyed. @throws Problem when there is no such wave */
export async function whyNotWaveKey(world: World, waveId: string): Promise<string | null> {
  const wave = await findWave(world, waveId);
  if (whyShut(wave) !== 'closed')
    return `Golf ${waveId} is nog niet gesloten. Tot dan is de sleutel nodig om antwoorden te ontvangen.`;
  if ((await keyEnds(world)).has(waveId)) return `De sleutel van golf ${waveId} is al vernietigd.`;
  const forms = (await world.answers.paperEntries.ofWave(waveId)).length;
  if (forms > 0)
    return `Er wachten nog formulieren op papier van golf ${waveId} op tweede invoer (${forms}). Werk die eerst af.`;
  const mailings = await world.panel.mailings.ofWave(waveId);
  if (mailings.some(({ state }) => state === 'planned' || state === 'going'))
    return `Er is nog een zending van golf ${waveId} onderweg. Stop ze eerst, of wacht tot ze klaar is.`;
  for (const { id } of mailings) {
    const batch = await world.panel.letterBatches.find(id);
    if (batch !== null && batch.letters !== null)
      return `Er liggen nog brieven van golf ${waveId} klaar om te posten. Meld eerst dat ze gepost zijn.`;
  }
  return null;
}

/**
 * While the key of a wave is there, the answers of that wave and of others can be laid side by side through it: the series
 * is the last to end.
 */
export async function whyNotSeriesKey(world: World): Promise<string | null> {
  if (!(await world.keys.hasSeriesKey())) return 'Er is geen reekssleutel. Een volgende golf maakt er een.';
  const ends = await keyEnds(world);
  if (ends.has('series')) return 'De reekssleutel wordt al vernietigd.';
  const waves = await world.panel.waves.all();
  const open = waves.find(({ status }) => status === 'open');
  if (open !== undefined) return `Golf ${open.id} loopt. Sluit ze eerst.`;
  const kept = waves.filter(
    (wave) => whyShut(wave) === 'closed' && (ends.get(wave.id)?.doneOn ?? null) === null,
  );
  if (kept.length === 0) return null;
  const which = kept.map(({ id }) => id).toSorted();
  return `Vernietig eerst de sleutel van ${which.length === 1 ? 'golf' : 'de golven'} ${which.join(', ')}. Zolang die er is, heeft het geen zin om de reekssleutel te vernietigen.`;
}
