import type { FigureMapping, KeptTable } from '../figure-file.ts';
import { brusselsDay } from '../brussels-day.ts';
import { municipalityOf } from '../municipality-of.ts';
import { panelSettings } from '../panel-settings.ts';
import type { World } from '../world.ts';
import type { ReadMembers } from './file-member.ts';

/** Reads a file of members with the rules of this municipality. @param mapping what it does not say is our best guess */
export async function readForPanel(
  world: World,
  table: KeptTable,
  mapping: Partial<FigureMapping> | null,
): Promise<ReadMembers> {
  const { districts } = await municipalityOf(world);
  const { minimumAge } = await panelSettings(world);
  const references = new Set((await world.panel.members.all()).map(({ reference }) => reference));
  const rules = { districts, minimumAge, isMember: (reference: string) => references.has(reference) };
  return world.memberFiles.read(table, { mapping, today: brusselsDay(world.clock.now()), rules });
}
