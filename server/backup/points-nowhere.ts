/** Whether the rows of the two databases in a backup belong together: what one says of the other is there. */
import type { PlainValue } from '../store/backup/plain-value.ts';
import type { TableLine } from './format.ts';

export interface BetweenDatabases {
  see(rows: PlainValue[][], table: TableLine): void;
  /** After the last table; null when all is there. */
  fault(): string | null;
}

export function betweenDatabases(): BetweenDatabases {
  /** Wave -> the first table that speaks of it. */
  const spokenOf = new Map<string, string>();
  const waves = new Set<string>();
  const releases = new Set<string>();
  const published = new Set<string>();
  return {
    see(rows, { table, columns }) {
      const names = Object.keys(columns);
      const wave = names.indexOf(table === 'panel.waves' ? 'id' : 'wave_id');
      if (wave < 0) return;
      const number = names.indexOf(table === 'answers.releases' ? 'number' : 'release');
      for (const row of rows) {
        const id = String(row[wave]);
        if (table === 'panel.waves') waves.add(id);
        if (table.startsWith('answers.') && !spokenOf.has(id)) spokenOf.set(id, table);
        if (table === 'answers.releases') releases.add(`${String(row[number])} of wave ${id}`);
        if (table === 'panel.publications') published.add(`${String(row[number])} of wave ${id}`);
      }
    },
    fault() {
      const [unknown] = [...spokenOf].filter(([id]) => !waves.has(id));
      if (unknown !== undefined) return `${unknown[1]} is about wave ${unknown[0]}, which is not in it`;
      const lost = [...published].find((release) => !releases.has(release));
      return lost === undefined ? null : `a publication is of release ${lost}, which is not in it`;
    },
  };
}
