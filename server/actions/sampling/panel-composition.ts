/** The panel beside the residents. */
import { brusselsDay } from '../brussels-day.ts';
import { municipalityOf } from '../municipality-of.ts';
import type { Municipality, StaffMember } from '../panel-records.ts';
import { mustBeAllowed } from '../permissions.ts';
import type { World } from '../world.ts';
import { compositionOf, residentTraits, type Composition } from './composition.ts';
import {
  knownPopulation,
  statbelCounts,
  type KnownPopulation,
  type StatbelCount,
} from './known-population.ts';

export interface PanelComposition {
  municipality: Municipality;
  /** Active members. */
  people: number;
  traits: Composition[];
  population: KnownPopulation | null;
  /** The newest of Statbel that was imported; null: none. */
  statbel: Omit<StatbelCount, 'groups'> | null;
}

/** @throws Problem when the person may not */
export async function panelComposition(world: World, person: StaffMember): Promise<PanelComposition> {
  mustBeAllowed(person, 'see panel composition');
  const municipality = await municipalityOf(world);
  const population = await knownPopulation(world);
  const panel = (await world.panel.members.all()).filter(({ status }) => status === 'active');
  const year = Number(brusselsDay(world.clock.now()).slice(0, 4));
  const told = { panel, population, districts: municipality.districts, year };
  const newest = (await statbelCounts(world)).at(-1);
  return {
    municipality,
    people: panel.length,
    traits: compositionOf(panel, [...residentTraits, 'recruitment', 'channel'], told),
    population,
    statbel: newest === undefined ? null : { year: newest.year, people: newest.people },
  };
}
