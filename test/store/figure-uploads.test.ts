import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import type { FigureUpload } from '../../server/actions/figure-records.ts';
import { readSettings } from '../../server/config.ts';
import { withInstallation } from '../../server/installation.ts';
import { eachDatabase, type TestStores } from '../support/databases.ts';
import { els } from '../support/kerkebeek.ts';

const upload: FigureUpload = {
  id: 'u1',
  staffId: els.id,
  kind: 'logins',
  fileName: 'mei.csv',
  checksum: 'c',
  table: { columns: ['Wie'], lines: [2], cells: [['Zebedeus Quackenbosch']] },
  opened: { remarks: [], dropped: [], reading: [] },
  mapping: { columns: {}, dates: null, decimals: null, durations: null, words: {}, service: null },
  replace: [],
  createdAt: 1000,
};

eachDatabase((name, open) => {
  describe(`the uploads in ${name}`, () => {
    let stores: TestStores;
    beforeEach(async () => {
      stores = await open();
      await stores.panel.staff.add(els);
    });
    afterEach(() => stores.close());

    it('are there until they are dropped, one by one or by their age', async () => {
      const { figureUploads } = stores.panel;
      for (const [at, id] of ['u1', 'u2', 'u3'].entries())
        await figureUploads.add({ ...upload, id, createdAt: at * 1000 });
      await figureUploads.drop('u1');
      await figureUploads.dropBefore(2000);
      const left = await Promise.all(['u1', 'u2', 'u3'].map((id) => figureUploads.find(id)));
      expect(left.map((one) => one?.id ?? null)).to.deep.equal([null, null, 'u3']);
    });
  });
});

describe('an upload that was dropped', () => {
  it('is in no file of the data folder any more, while the program runs', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'panelpeil-dropped-'));
    const holds = (): string[] =>
      readdirSync(folder).filter(
        (name) => name.includes('panel') && readFileSync(join(folder, name)).includes('Zebedeus'),
      );
    await withInstallation(readSettings({ PANELPEIL_DATA: folder, NODE_ENV: 'test' }), async ({ panel }) => {
      await panel.staff.add(els);
      await panel.figureUploads.add(upload);
      expect(holds()).not.to.deep.equal([]);
      await panel.figureUploads.drop('u1');
      expect(holds()).to.deep.equal([]);
    });
    rmSync(folder, { recursive: true });
  });
});
