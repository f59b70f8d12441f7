/** After a run of many deeds of everybody, nothing of a person stands in the log: no name, address, answer or token. */
import { expect } from 'chai';
import { changeAuditMail } from '../../../server/actions/audit/change-audit-mail.ts';
import { checkLog } from '../../../server/actions/audit/check-log.ts';
import { watchLog } from '../../../server/actions/audit/watch-log.ts';
import { bart } from '../../support/kerkebeek.ts';
import { openOnSqlite, type TestStores } from '../../support/databases.ts';
import { fixedClock } from '../../support/world.ts';
import { accessMatrix } from '../../web/access-matrix.ts';
import { addressOf, outcomeOf, send } from '../../web/matrix/ask.ts';
import { fillHall, people, type FilledHall } from '../../web/matrix/filled-hall.ts';
import { settings } from '../../web/town-hall.ts';

const seeded = [
  'inwoner.example',
  'kerkebeek.example',
  'Briefmans',
  'Beekstraat',
  'Vandeperre',
  'Maria',
  '0470',
  'zitplaatsen',
];

// Every deed of everybody takes long: on one database. That the log is alike on both is tested with its store.
describe('the audit log after everybody did everything', function () {
  this.timeout(180_000);
  let stores: TestStores;
  let hall: FilledHall;
  before(async () => {
    stores = await openOnSqlite();
    const clock = fixedClock('2025-03-10T09:00:00Z');
    hall = await fillHall({ ...stores, clock, publicUrl: settings.publicUrl });
    await everything(hall, () => stores.databases.panel('limits').delete());
    await changeAuditMail(hall.world, bart, 'tweede@inwoner.example');
    clock.pass(86_400_000);
    await watchLog(hall.world);
  });
  after(() => stores.close());

  it('holds nothing personal: no name, no address, no answer, no token', async () => {
    const { audit } = hall.world.panel;
    const log = JSON.stringify([await audit.all(), await audit.counts()]);
    const members = await hall.world.panel.members.all();
    const names = members.flatMap(({ firstName, lastName, email }) => [firstName, lastName, email ?? '']);
    const tokens = ['invitation', 'setup', 'stop', 'token', 'upload', 'figures'].map(
      (one) => hall.ids[one] ?? '',
    );
    const found = [...seeded, ...tokens, ...new Set(names)].filter(
      (one) => one.length > 3 && log.includes(one),
    );
    expect((await audit.all()).length).to.be.above(30);
    expect(found).to.deep.equal([]);
  });

  it('is one whole chain', async () => {
    expect((await checkLog(hall.world, null)).fault).to.equal(null);
  });
});

/** Every form that somebody may send, and every page and file once. */
async function everything(hall: FilledHall, forgetTries: () => PromiseLike<unknown>): Promise<void> {
  for (const who of people.filter((one) => one !== 'nobody')) {
    await forgetTries();
    for (const row of accessMatrix) {
      const address = addressOf(row.path, hall, row.ids);
      if (row.get !== undefined && who === 'admin') await hall.visitors[who].get(address);
      if (row.post === undefined || row.last === true) continue;
      const fields = row.fields ?? {};
      outcomeOf(
        await send(hall, who, address, { fields, isFile: row.isFile === true, hasProof: true }),
        true,
      );
    }
  }
}
