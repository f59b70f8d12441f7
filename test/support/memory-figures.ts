import { defaultFigureSettings } from '../../reports/figures/service-figures.ts';
import type { FigureMapping } from '../../server/actions/figure-file.ts';
import type { FigureImport, FigurePeriod, FigureUpload } from '../../server/actions/figure-records.ts';
import type { ActionTexts } from '../../reports/action-sheet/action-texts.ts';
import type { PanelStore } from '../../server/actions/stores.ts';
import { Shelf } from './shelf.ts';

export function memoryFigures(): Pick<PanelStore, 'figures' | 'figureUploads'> {
  return { figures: figures(), figureUploads: figureUploads() };
}

function figureUploads(): PanelStore['figureUploads'] {
  const uploads = new Shelf<FigureUpload>(({ id }) => id);
  return {
    add: async (upload) => uploads.put(upload),
    find: async (id) => uploads.find(id),
    change: async (id, choices) => {
      const upload = uploads.find(id);
      if (upload !== null) uploads.put({ ...upload, ...choices });
    },
    drop: async (id) => uploads.take(id),
    dropBefore: async (moment) => {
      const old = uploads.all(({ createdAt }) => createdAt < moment);
      for (const { id } of old) uploads.take(id);
      return old.length;
    },
  };
}

function figures(): PanelStore['figures'] {
  const periods = new Shelf<FigurePeriod>(({ kind, period }) => `${kind}/${period}`);
  const imports: FigureImport[] = [];
  const layouts = new Map<string, FigureMapping>();
  let settings = defaultFigureSettings;
  const ofKind = (kind: string): FigurePeriod[] =>
    periods.all((one) => one.kind === kind).toSorted((one, other) => one.period.localeCompare(other.period));
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
    layout: async (kind, signature) => layouts.get(`${kind}/${signature}`) ?? null,
    saveLayout: async (kind, signature, mapping) =>
      void layouts.set(`${kind}/${signature}`, structuredClone(mapping)),
  };
}

export function memoryActionTexts(): PanelStore['actionTexts'] {
  const shelf = new Shelf<ActionTexts>(({ code, year }) => `${code}/${year}`);
  return {
    find: async (code, year) => shelf.find(`${code}/${year}`),
    save: async (texts) => {
      if ((shelf.find(`${texts.code}/${texts.year}`)?.version ?? 0) !== texts.version) return false;
      shelf.put({ ...texts, version: texts.version + 1 });
      return true;
    },
  };
}
