/** A wave opens: what is kept of a profile is decided from its sample, once, and answers are taken from then on. */
import { chooseBands } from '../../../surveys/bands.ts';
import { QuestionnaireRefused } from '../../../surveys/questionnaire.ts';
import { brusselsDay } from '../brussels-day.ts';
import { fieldedQuestionnaire } from '../fielded-questionnaire.ts';
import type { IsoDay } from '../iso-day.ts';
import type { Member, StaffMember, Wave } from '../panel-records.ts';
import { Problem } from '../problem.ts';
import type { World } from '../world.ts';
import { beforeOpening } from './change-wave.ts';
import { notedChange } from './noted-change.ts';

/** Today becomes its first day. @throws Problem when the person may not, it is not planned, or something is missing */
export async function openWave(world: World, person: StaffMember, waveId: string): Promise<void> {
  const wave = await beforeOpening(world, person, waveId);
  if (wave.status !== 'planned')
    throw new Problem('conflict', 'Plan de golf eerst. Daarna kunt u ze openen.');
  await openPlanned(world, wave, person.id);
}

/** @throws Problem when something is missing, or somebody else changed it in between */
export async function openPlanned(world: World, wave: Wave, actor: string): Promise<void> {
  const today = brusselsDay(world.clock.now());
  const missing = await whyNotOpen(world, wave);
  if (missing !== null) throw new Problem('conflict', missing);
  const bands = chooseBands(await sampledMembers(world, wave), Number(wave.id.slice(0, 4)));
  const opensOn: IsoDay = today < wave.opensOn ? today : wave.opensOn;
  const to: Wave = { ...wave, status: 'open', opensOn, bands };
  // There already, unless the databases were put back without their keys. Nobody has answered yet, so a new one will do.
  await world.keys.createWaveKey(wave.id);
  await notedChange(world, { from: wave, to, actor, action: 'open wave' });
  // A series that two people ended at this very moment begins anew.
  await world.keys.createWaveKey(wave.id);
}

/** A sentence; null when nothing is missing. */
export async function whyNotOpen(world: World, wave: Wave): Promise<string | null> {
  const today = brusselsDay(world.clock.now());
  if (wave.closesOn < today) return 'De laatste dag is al voorbij. Kies eerst nieuwe dagen.';
  if ((await sampledMembers(world, wave)).length === 0)
    return 'Er is nog geen steekproef. Trek eerst een steekproef: dan weet de golf wie ze uitnodigt.';
  // Once more: it was checked when it came, by the rules of that day.
  try {
    await fieldedQuestionnaire(world, wave);
  } catch (error) {
    if (!(error instanceof QuestionnaireRefused)) throw error;
    return 'De vragenlijst kan niet meer gebruikt worden. Vervang ze door een andere.';
  }
  return null;
}

async function sampledMembers(world: World, wave: Wave): Promise<Member[]> {
  const sampled = new Set(await world.panel.samples.members(wave.id));
  if (sampled.size === 0) return [];
  const isIn = ({ id, status }: Member): boolean => sampled.has(id) && status === 'active';
  return (await world.panel.members.all()).filter(isIn);
}
