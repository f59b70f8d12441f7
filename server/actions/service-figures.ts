/** Everything that was imported, for the pages, the action sheet and the tracker. */
import type { AppointmentTally } from '../../reports/figures/appointment-tally.ts';
import { isTold } from '../../reports/figures/coverage.ts';
import type { FigureKind, RecordOf } from '../../reports/figures/records.ts';
import type { ServiceFigures } from '../../reports/figures/service-figures.ts';
import type { FigureImport } from './figure-records.ts';
import { recordsOfText } from './figure-text.ts';
import type { World } from './world.ts';

/** Who may see them is for the caller to ask. */
export async function readServiceFigures(world: World): Promise<ServiceFigures> {
  const { figures } = world.panel;
  const all = async <K extends FigureKind>(kind: K): Promise<RecordOf[K][]> =>
    (await figures.ofKind(kind)).flatMap(({ records }) => recordsOfText<K>(records));
  const covered = coveredBy(await figures.imports());
  const tallies = await figures.tallies('appointments');
  return {
    settings: await figures.settings(),
    appointments: tallies
      .filter(({ period }) => isTold(covered.appointments, period))
      .map(({ tally }) => JSON.parse(tally) as AppointmentTally),
    appointmentTotals: await all('appointment-totals'),
    logins: await all('logins'),
    requests: await all('requests'),
    calls: await all('calls'),
    web: await all('web'),
    population: await all('population'),
    actions: await all('actions'),
    campaigns: await all('campaigns'),
    covered,
  };
}

function coveredBy(imports: FigureImport[]): ServiceFigures['covered'] {
  const covered: ServiceFigures['covered'] = {};
  for (const { kind, from, to } of imports) (covered[kind] ??= []).push([from, to]);
  return covered;
}
