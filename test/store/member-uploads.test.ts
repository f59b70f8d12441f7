import { expect } from 'chai';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MemberUpload } from '../../server/actions/members/member-records.ts';
import { readSettings } from '../../server/config.ts';
import { withInstallation } from '../../server/installation.ts';
import { eachDatabase, type TestStores } from '../support/databases.ts';
import { bart } from '../support/kerkebeek.ts';

const upload: MemberUpload = {
  id: 'u1',
  staffId: bart.id,
  fileName: 'panelleden.csv',
  table: { columns: ['Naam'], lines: [2], cells: [['Zebedeus Quackenbosch']] },
  opened: { remarks: [], dropped: [], reading: ['UTF-8'] },
  mapping: { columns: {}, dates: null, decimals: null, durations: null, words: {}, service: null },
  createdAt: 1000,
};

eachDatabase((name, open) => {
  describe(`files of members on their way in, in ${name}`, () => {
    let stores: TestStores;
    beforeEach(async () => {
      stores = await open();
      await stores.panel.staff.add(bart);
    });
    afterEach(() => stores.close());

    it('come back as they were given, with how they are read', async () => {
      const { memberUploads } = stores.panel;
      await memberUploads.add(upload);
      const mapping = { ...upload.mapping, columns: { lastName: 'Naam' } };
      await memberUploads.change('u1', mapping);
      expect(await memberUploads.find('u1')).to.deep.equal({ ...upload, mapping });
    });

    it('are there until they are dropped, one by one or by their age', async () => {
      const { memberUploads } = stores.panel;
      for (const [at, id] of ['u1', 'u2', 'u3'].entries())
        await memberUploads.add({ ...upload, id, createdAt: at * 1000 });
      await memberUploads.drop('u1');
      await memberUploads.dropBefore(2000);
      const left = await Promise.all(['u1', 'u2', 'u3'].map((id) => memberUploads.find(id)));
      expect(left.map((one) => one?.id ?? null)).to.deep.equal([null, null, 'u3']);
    });
  });
});

describe('a file of members that was dropped', () => {
  it('is in no file of the data folder any more, while the program runs', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'panelpeil-dropped-'));
    const holds = (): string[] =>
      readdirSync(folder).filter(
        (name) => name.includes('panel') && readFileSync(join(folder, name)).includes('Zebedeus'),
      );
    await withInstallation(readSettings({ PANELPEIL_DATA: folder, NODE_ENV: 'test' }), async ({ panel }) => {
      await panel.staff.add(bart);
      await panel.memberUploads.add(upload);
      expect(holds()).not.to.deep.equal([]);
      await panel.memberUploads.drop('u1');
      expect(holds()).to.deep.equal([]);
    });
    rmSync(folder, { recursive: true });
  });
});
