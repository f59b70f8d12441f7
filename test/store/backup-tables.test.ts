import { expect } from 'chai';
import { places, tablesLeftOut } from '../../server/store/backup/kept-tables.ts';
import { tableShapes } from '../../server/store/backup/table-shape.ts';
import { eachDatabase, type TestStores } from '../support/databases.ts';

/** Whoever makes a table writes it here, or in server/store/backup/kept-tables.ts with the reason why a backup does without. */
const kept = {
  answers: [
    'drafts',
    'editions',
    'open_texts',
    'paper_counts',
    'paper_entries',
    'releases',
    'responses',
    'shown_counts',
    'text_decisions',
  ],
  panel: [
    'action_texts',
    'audit',
    'audit_counts',
    'audit_watch',
    'codes',
    'consent_texts',
    'consents',
    'draws',
    'erased_references',
    'erasures',
    'figure_imports',
    'figure_layouts',
    'figure_periods',
    'forgotten_invitations',
    'invitations',
    'left_keys',
    'letter_batches',
    'mailings',
    'member_activity',
    'members',
    'outbox',
    'publications',
    'questionnaire_versions',
    'recovery_codes',
    'report_texts',
    'retention_runs',
    'sample_counts',
    'samples',
    'second_factors',
    'settings',
    'staff',
    'staff_identities',
    'stop_links',
    'tracker_subscriptions',
    'two_people_requests',
    'waves',
  ],
};

describe('what a backup keeps', () => {
  const seen: unknown[] = [];

  eachDatabase((_name, open) => {
    let stores: TestStores;
    before(async () => {
      stores = await open();
    });
    after(() => stores.close());

    it('was decided for every table', async () => {
      for (const place of places) {
        const names = (await tableShapes(stores.databases[place])).map(({ name }) => name);
        expect(names.toSorted(), place).to.deep.equal([...kept[place], ...tablesLeftOut(place)].toSorted());
      }
    });

    it('points at nothing that is left out, and has a key to go by', async () => {
      for (const place of places) {
        const shapes = (await tableShapes(stores.databases[place])).filter(({ name }) =>
          kept[place].includes(name),
        );
        const pointed = new Set(shapes.flatMap(({ references }) => references));
        expect(tablesLeftOut(place).filter((name) => pointed.has(name))).to.deep.equal([]);
        expect(shapes.filter(({ key }) => key.length === 0).map(({ name }) => name)).to.deep.equal([]);
      }
    });

    it('has the same shape in either database', async () => {
      for (const place of places) {
        const shapes = (await tableShapes(stores.databases[place])).map(({ name, columns, key }) => [
          name,
          Object.fromEntries(columns),
          key,
        ]);
        seen.push(shapes);
      }
      expect(seen.slice(-2)).to.deep.equal(seen.slice(0, 2));
    });
  });
});
