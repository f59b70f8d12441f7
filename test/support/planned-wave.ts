/** A wave with a questionnaire of one question, from draft on, for tests that follow its days. */
import type { Wave } from '../../server/actions/panel-records.ts';
import type { World } from '../../server/actions/world.ts';

const definition = {
  title: 'Groen in de buurt',
  locale: 'nl',
  pages: [{ name: 'p1', elements: [{ type: 'radiogroup', name: 'GROEN', title: 'Is er genoeg groen?', choices: ['ja', 'nee'] }] }],
}; // prettier-ignore

/** With every member in its sample. */
export async function addWave(world: World, changes: Partial<Wave> = {}): Promise<Wave> {
  const wave: Wave = {
    id: '2027-1',
    title: 'Groen in de buurt',
    purpose: 'De gemeente wil weten waar inwoners meer groen willen.',
    status: 'planned',
    opensOn: '2027-03-28',
    closesOn: '2027-04-18',
    questionnaireVersion: 1,
    bands: [],
    mayEdit: true,
    ...changes,
  };
  await world.keys.createWaveKey(wave.id);
  await world.panel.waves.add(wave, { waveId: wave.id, version: 1, definition, reportPlan: {} });
  const members = (await world.panel.members.all()).map(({ id }) => id);
  const draw = { waveId: wave.id, seed: 'gelijk', plan: {}, drawnOn: '2025-03-10', staffId: 'els' };
  await world.panel.samples.draw(draw, members);
  return wave;
}
