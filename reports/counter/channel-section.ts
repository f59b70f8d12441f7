/** The channels residents prefer, each age group in a column, from the newest wave that asked. */
import { stateSigns } from './state-signs.ts';
import { tableOf } from '../compose/table-of.ts';
import type { ReportSection } from '../report.ts';
import { digital } from './questions.ts';
import type { Tracking } from './tracking.ts';

export function channelSection({ waves }: Tracking): ReportSection[] {
  const wave = waves.findLast(({ tables }) => tables.has(digital.table));
  const table = wave?.tables.get(digital.table);
  if (wave === undefined || table === undefined) return [];
  return [
    {
      id: 'kanalen',
      level: 2,
      title: 'Alle kanalen naar leeftijd',
      blocks: [{ kind: 'table', table: { ...tableOf(wave, table, 'age_group'), notes: stateSigns(wave) } }],
    },
  ];
}
