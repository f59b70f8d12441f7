/** Who reads which kind of file. */
import type { FigureKind } from '../../reports/figures/records.ts';
import type { KindReader } from './kind-reader.ts';
import { actions } from './kinds/actions.ts';
import { appointmentTotals } from './kinds/appointment-totals.ts';
import { appointments } from './kinds/appointments.ts';
import { calls } from './kinds/calls.ts';
import { campaigns } from './kinds/campaigns.ts';
import { columnReader } from './kinds/column-reader.ts';
import type { Kind, KindColumn } from './kinds/kind.ts';
import { logins } from './kinds/logins.ts';
import { otherKind } from './kinds/other-kind.ts';
import { population } from './kinds/population.ts';
import { requests } from './kinds/requests.ts';
import { web } from './kinds/web.ts';

const kinds: { [K in FigureKind]: Kind<K> } = {
  appointments,
  'appointment-totals': appointmentTotals,
  logins,
  requests,
  calls,
  web,
  population,
  actions,
  campaigns,
};

export function readerOf(kind: FigureKind): KindReader {
  const reader = columnReader(kind, kinds[kind] as unknown as Kind<FigureKind>);
  return {
    ...reader,
    read(columns, mapping, context) {
      const rows = reader.read(columns, mapping, context);
      const misses = rows.remarks.some(({ check }) => check === 'missing-column');
      return misses ? { ...rows, remarks: [...rows.remarks, ...otherKind(columnsOf, kind, columns)] } : rows;
    },
  };
}

function columnsOf(kind: FigureKind): KindColumn[] {
  return kinds[kind].columns;
}
