/** What the municipality decided about its figures. They apply when figures are counted: nothing need be imported again. */
import type { AppointmentTally } from '../../reports/figures/appointment-tally.ts';
import type { FigureKind, RecordOf } from '../../reports/figures/records.ts';
import type { FigureSettings } from '../../reports/figures/service-figures.ts';
import { recordsOfText } from './figure-text.ts';
import { mustBeAllowed } from './permissions.ts';
import type { StaffMember } from './panel-records.ts';
import type { World } from './world.ts';

export interface FigureNames {
  products: string[];
  documents: string[];
  services: string[];
}

/** @throws Problem when the person may not */
export async function figureSettings(
  world: World,
  person: StaffMember,
): Promise<{ settings: FigureSettings; names: FigureNames }> {
  mustBeAllowed(person, 'change figure settings');
  return { settings: await world.panel.figures.settings(), names: await namesInFigures(world) };
}

/** @throws Problem when the person may not */
export async function saveFigureSettings(
  world: World,
  person: StaffMember,
  settings: FigureSettings,
): Promise<void> {
  mustBeAllowed(person, 'change figure settings');
  await world.panel.inOneTransaction(async (panel) => {
    await panel.figures.saveSettings(settings);
    const at = world.clock.now().toISOString();
    await panel.audit.append({ at, actor: person.id, action: 'change figure settings', subject: 'figures' });
  });
}

/** As the files gave them, in alphabetical order. */
async function namesInFigures(world: World): Promise<FigureNames> {
  const tallies = (await world.panel.figures.tallies('appointments')).flatMap(({ tally }) =>
    Object.entries((JSON.parse(tally) as AppointmentTally).services),
  );
  const totals = await recordsOf(world, 'appointment-totals');
  const requests = await recordsOf(world, 'requests');
  return {
    products: inOrder([
      ...tallies.flatMap(([, service]) => Object.keys(service.products)),
      ...totals.map(({ product }) => product),
    ]),
    documents: inOrder(requests.map(({ document }) => document)),
    services: inOrder([...tallies.map(([name]) => name), ...totals.map(({ service }) => service)]),
  };
}

async function recordsOf<K extends FigureKind>(world: World, kind: K): Promise<RecordOf[K][]> {
  return (await world.panel.figures.ofKind(kind)).flatMap(({ records }) => recordsOfText<K>(records));
}

function inOrder(names: string[]): string[] {
  return [...new Set(names)].toSorted((one, other) => one.localeCompare(other, 'nl'));
}
