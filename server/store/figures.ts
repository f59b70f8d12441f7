import type { Knex } from 'knex';
import type { FigureMapping } from '../actions/figure-file.ts';
import type { FigureImport, FigurePeriod } from '../actions/figure-records.ts';
import type { PanelStore } from '../actions/stores.ts';
import { defaultFigureSettings, type FigureSettings } from '../../reports/figures/service-figures.ts';

interface ImportRow {
  id: string;
  kind: FigureImport['kind'];
  file_name: string;
  checksum: string;
  added: number;
  changed: number;
  same: number;
  from: string;
  to: string;
  imported_on: string;
  imported_by: string;
}

export function figures(db: Knex): PanelStore['figures'] {
  const periods = () => db<FigurePeriod>('figure_periods');
  const imports = () => db<ImportRow>('figure_imports');
  const layouts = () => db<{ kind: string; signature: string; mapping: string }>('figure_layouts');
  const settings = () => db<{ name: string; value: string }>('settings');
  return {
    async periods(kind) {
      return (await periods().where({ kind }).orderBy('period').select('period')).map(({ period }) => period);
    },
    async find(kind, period) {
      return (await periods().where({ kind, period }).first()) ?? null;
    },
    ofKind: async (kind) => periods().where({ kind }).orderBy('period'),
    tallies: async (kind) => periods().where({ kind }).orderBy('period').select('period', 'tally'),
    async save(period) {
      await periods().insert(period).onConflict(['kind', 'period']).merge(['records', 'tally']);
    },
    async addImport(entry) {
      await imports().insert(toRow(entry));
    },
    async imports() {
      const rows = await imports().orderBy([
        { column: 'imported_on', order: 'desc' },
        { column: 'id', order: 'desc' },
      ]);
      return rows.map(toImport);
    },
    async settings() {
      const row = await settings().where({ name: 'figures' }).first();
      return { ...defaultFigureSettings, ...(JSON.parse(row?.value ?? '{}') as Partial<FigureSettings>) };
    },
    async saveSettings(saved) {
      const row = { name: 'figures', value: JSON.stringify(saved) };
      await settings().insert(row).onConflict('name').merge(['value']);
    },
    async layout(kind, signature) {
      const row = await layouts().where({ kind, signature }).first();
      return row === undefined ? null : (JSON.parse(row.mapping) as FigureMapping);
    },
    async saveLayout(kind, signature, mapping) {
      const row = { kind, signature, mapping: JSON.stringify(mapping) };
      await layouts().insert(row).onConflict(['kind', 'signature']).merge(['mapping']);
    },
  };
}

function toRow({ fileName, importedOn, importedBy, ...rest }: FigureImport): ImportRow {
  return { ...rest, file_name: fileName, imported_on: importedOn, imported_by: importedBy };
}

function toImport(row: ImportRow): FigureImport {
  const { file_name: fileName, imported_on: importedOn, imported_by: importedBy, ...rest } = row;
  return { ...rest, fileName, importedOn, importedBy };
}
