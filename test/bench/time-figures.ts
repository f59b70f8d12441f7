/** One fresh process of the benchmark: imports a file of visits into a fresh installation and sums them up. Prints JSON. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contactsBy } from '../../reports/figures/contacts.ts';
import { waitingFigures } from '../../reports/figures/times.ts';
import { readServiceFigures } from '../../server/actions/service-figures.ts';
import { importFile } from '../../server/actions/import-figures.ts';
import { readSettings } from '../../server/config.ts';
import { withInstallation } from '../../server/installation.ts';
import { timed } from './fresh-process.ts';

const path = process.argv[2] ?? '';
const folder = await mkdtemp(join(tmpdir(), 'panelpeil-bench-'));
const result = await withInstallation(
  readSettings({ PANELPEIL_DATA: folder, NODE_ENV: 'test' }),
  async (world) => {
    let added = 0;
    const imported = await timed(async () => {
      const file = { kind: 'appointments', name: 'visits.csv', checksum: 'bench', source: { path } } as const;
      added = (await importFile(world, { ...file, mapping: null, replace: false })).entry.added;
    });
    let contacts = 0;
    let wait = 0;
    const summed = await timed(async () => {
      const figures = await readServiceFigures(world);
      contacts = contactsBy(figures, null, 'year').reduce((sum, { value }) => sum + (value ?? 0), 0);
      wait = waitingFigures(figures, null, 2020)?.median ?? 0;
    });
    return { imported, summed, added, contacts, wait };
  },
);
await rm(folder, { recursive: true });
process.stdout.write(JSON.stringify(result));
