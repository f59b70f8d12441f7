/** Everything that hangs on a member goes with the member, and is either in the file of what is kept of them or a secret of theirs. */
import { expect } from 'chai';
import { memberDocument } from '../../server/actions/own-pages/member-document.ts';
import { openOnSqlite, type TestStores } from '../support/databases.ts';
import { putEverywhere } from '../support/everywhere.ts';
import { settleKerkebeek } from '../support/kerkebeek.ts';
import { fixedClock } from '../support/world.ts';

/** Table -> where it stands in the file; of secrets there is only a hash, which tells nobody anything. */
const known: Record<string, string> = {
  codes: 'a secret',
  consents: 'consents',
  invitations: 'invitations',
  member_activity: 'activity',
  member_links: 'a secret',
  member_sessions: 'a secret',
  samples: 'samples',
  stop_links: 'a secret',
};

describe('the tables that hang on a member', () => {
  let stores: TestStores;
  beforeEach(async () => {
    stores = await openOnSqlite();
  });
  afterEach(() => stores.close());

  it('are all known here, and each lets its rows go with the member', async () => {
    const rows = (await stores.databases.panel.raw(`
      select m.name as name, f.on_delete as on_delete
      from sqlite_master m join pragma_foreign_key_list(m.name) f
      where m.type = 'table' and f."table" = 'members'`)) as { name: string; on_delete: string }[];
    expect(rows.map(({ name }) => name).toSorted()).to.deep.equal(Object.keys(known));
    expect(new Set(rows.map(({ on_delete }) => on_delete))).to.deep.equal(new Set(['CASCADE']));
  });

  it('are in the file of somebody who is everywhere', async () => {
    const world = {
      ...stores,
      clock: fixedClock('2025-03-10T09:00:00Z'),
      publicUrl: 'http://panel.kerkebeek.example',
    };
    await settleKerkebeek(world);
    const { member } = await putEverywhere(world, 'lid-050');
    const document: object = await memberDocument(world, member, 'nl');
    const parts = Object.values(known).filter((part) => part !== 'a secret');
    expect(document).to.include.keys(parts);
    const filled = Object.entries(document).filter(([part]) => parts.includes(part));
    expect(filled.filter(([, value]) => value === null || (value as unknown[]).length === 0)).to.deep.equal(
      [],
    );
  });
});
