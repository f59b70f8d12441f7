/** Who should speak in the results of a wave: those who were drawn for it, else the residents by the register. */
import { classAround } from '../../../surveys/age-groups.ts';
import type { ProfileBands } from '../../../surveys/bands.ts';
import { bandsInWave } from '../bands-in-wave.ts';
import { municipalityOf } from '../municipality-of.ts';
import type { PopulationGroup, Wave } from '../panel-records.ts';
import { countBands } from '../wave-response.ts';
import type { World } from '../world.ts';

export type Band = keyof ProfileBands;

export interface TargetPeople {
  kind: 'sample' | 'population';
  /** People by code. @param codes the groups of the wave, from young to old for ages */
  count(band: Band, codes: string[]): Map<string, number>;
}

/** Null when nobody was drawn and the register is not known. */
export async function targetPeople(world: World, wave: Wave): Promise<TargetPeople | null> {
  if ((await world.panel.samples.find(wave.id)) !== null) {
    const drawn = new Set(await world.panel.samples.members(wave.id));
    const members = (await world.panel.members.all()).filter(({ id }) => drawn.has(id));
    const forgotten = (await world.panel.forgottenInvitations.ofWave(wave.id)).filter((one) => one.drawn);
    const bands = [
      ...members.map((member) => bandsInWave(wave, member)),
      ...forgotten.map(({ bands: kept }) => kept),
    ];
    const kept = await world.panel.samples.kept(wave.id);
    return { kind: 'sample', count: (band) => added(countBands(bands, band), kept?.bands[band] ?? {}) };
  }
  const { population = [] } = await municipalityOf(world);
  if (population.length === 0) return null;
  return { kind: 'population', count: (band, codes) => residents(population, band, codes) };
}

/** With those of whom only counts are kept. */
function added(counts: Map<string, number>, more: Record<string, number>): Map<string, number> {
  for (const [code, people] of Object.entries(more)) counts.set(code, (counts.get(code) ?? 0) + people);
  return counts;
}

function residents(population: PopulationGroup[], band: Band, codes: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const group of population) {
    const code = { age_group: classAround(codes, group.ageClass), ...namesOf(group) }[band];
    counts.set(code, (counts.get(code) ?? 0) + group.people);
  }
  return counts;
}

function namesOf({ gender, district }: PopulationGroup): { gender: string; district: string } {
  return { gender, district };
}
