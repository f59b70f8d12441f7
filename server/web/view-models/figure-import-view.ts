/** What there is of every kind of figures, and who brought it. */
import { periodText } from '../../../reports/figure-charts/period-text.ts';
import { figureKindNames } from '../../actions/figure-kinds.ts';
import type { FigureOverview, KindOverview } from '../../actions/figure-overview.ts';
import { may } from '../../actions/permissions.ts';
import type { StaffMember } from '../../actions/panel-records.ts';
import { countText, dayText } from './belgian.ts';
import { kindHints } from './kind-hints.ts';

export interface FigureImportView {
  mayImport: boolean;
  maySettle: boolean;
  kinds: {
    kind: string;
    name: string;
    hint: string;
    has: string;
    last: string;
    template: string;
    chosen: boolean;
  }[];
  imports: { day: string; by: string; file: string; kind: string; covers: string; counts: string }[];
  limit: string;
  error: string | null;
}

export const mostOfUpload = 20 * 1024 * 1024;

export function figureImportView(
  { kinds, imports }: FigureOverview,
  person: StaffMember,
  wrong: { error: string; kind: string } | null,
): FigureImportView {
  return {
    mayImport: may(person, 'import service figures'),
    maySettle: may(person, 'change figure settings'),
    kinds: kinds.map((one) => ({
      kind: one.kind,
      name: figureKindNames[one.kind],
      hint: kindHints[one.kind],
      has: hasWords(one),
      last: one.last === null ? '' : `${dayText(one.last.importedOn)}, ${one.last.fileName}`,
      template: `/beheer/cijfers/invoeren/sjabloon/${one.kind}.csv`,
      chosen: one.kind === wrong?.kind,
    })),
    imports: imports.map((one) => ({
      day: dayText(one.importedOn),
      by: one.name === 'command line' ? 'opdrachtregel' : one.name,
      file: one.fileName,
      kind: figureKindNames[one.kind],
      covers: `${dayText(one.from)} tot ${dayText(one.to)}`,
      counts: `${countText(one.added)} nieuw, ${countText(one.changed)} gewijzigd, ${countText(one.same)} gelijk`,
    })),
    limit: `Een CSV-bestand of een Excel-bestand (.xlsx) van hoogstens ${mostOfUpload / 1024 / 1024} MB.`,
    error: wrong?.error ?? null,
  };
}

/** "januari 2021 tot en met december 2021, 3 maanden ontbreken" */
function hasWords({ kind, periods }: KindOverview): string {
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return 'Nog niets';
  const range = first === last ? periodText(first) : `${periodText(first)} tot en met ${periodText(last)}`;
  // Campaigns are separate events: a month without one is no gap.
  if (kind === 'campaigns') return range;
  const missing = span(first, last) - periods.length;
  const unit =
    first.length === 4 ? ['jaar ontbreekt', 'jaren ontbreken'] : ['maand ontbreekt', 'maanden ontbreken'];
  return missing === 0 ? range : `${range}, ${missing} ${(missing === 1 ? unit[0] : unit[1]) ?? ''}`;
}

/** Months or years from the first to the last, both counted. */
function span(first: string, last: string): number {
  const number = (period: string): number => {
    const [year = '0', month] = period.split('-');
    return month === undefined ? Number(year) : Number(year) * 12 + Number(month);
  };
  return number(last) - number(first) + 1;
}
