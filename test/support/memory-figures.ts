import { defaultFigureSettings } from '../../reports/figures/service-figures.ts';
import type { FigureImport, FigurePeriod } from '../../server/actions/figure-records.ts';
import type { PanelStore } from '../../server/actions/stores.ts';
import { Shelf } from './shelf.ts';

export function memoryFigures(): PanelStore['figures'] {
  const periods = new Shelf<FigurePeriod>(({ kind, period }) => `${kind}/${period}`);
  const imports: FigureImport[] = [];
  let settings = defaultFigureSettings;
  const ofKind = (kind: string): FigurePeriod[] =>
    periods
      .all()
      .filter((one) => one.kind === kind)
      .toSorted((one, other) => one.period.localeCompare(other.period));
  return {
    periods: async (kind) => ofKind(kind).map(({ period }) => period),
    find: async (kind, period) => periods.find(`${kind}/${period}`),
    ofKind: async (kind) => ofKind(kind),
    tallies: async (kind) => ofKind(kind).map(({ period, tally }) => ({ period, tally })),
    save: async (period) => periods.put(period),
    addImport: async (entry) => void imports.unshift(structuredClone(entry)),
    imports: async () => structuredClone(imports),
    settings: async () => settings,
    saveSettings: async (saved) => {
      settings = structuredClone(saved);
    },
  };
}
