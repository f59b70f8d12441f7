import { expect } from 'chai';
import fc from 'fast-check';
import { mergeRecords, type IncomingRecord } from '../../../reports/figures/merge-records.ts';
import type { Appointment, AppointmentStatus, Logins } from '../../../reports/figures/records.ts';
import { wallTime } from '../../../reports/figures/wall-time.ts';

function visit(key: string, changes: Partial<Appointment> = {}): Appointment {
  const arrived = wallTime('2021-05-11', 9, 2);
  return {
    key,
    service: 'Burgerzaken',
    location: null,
    products: ['Aanvraag eID'],
    channel: 'website',
    status: 'served',
    booked: null,
    planned: wallTime('2021-05-11', 9, 10),
    arrived,
    called: arrived + 120,
    ended: arrived + 600,
    people: 1,
    ...changes,
  };
}

const open: Partial<Appointment> = { status: 'planned', arrived: null, called: null, ended: null };
const rows = <T>(records: T[]): { record: T; row: number }[] =>
  records.map((record, i) => ({ record, row: i + 2 }));
const merge = (stored: Appointment[], incoming: Appointment[]) =>
  mergeRecords('appointments', stored, rows(incoming));

describe('visits of a file beside visits that are stored', () => {
  it('are new when their number is, and the same when nothing is different', () => {
    const { records, ...counts } = merge([visit('a')], [visit('a'), visit('b')]);
    expect(counts).to.deep.equal({ added: 1, changed: 0, same: 1, conflicts: [] });
    expect(records.map(({ key }) => key)).to.deep.equal(['a', 'b']);
  });

  it('become what they became: planned, then served', () => {
    const { records, changed } = merge([visit('a', open)], [visit('a')]);
    expect([changed, records]).to.deep.equal([1, [visit('a')]]);
  });

  it('stay what they became when an older file comes later', () => {
    const { records, same } = merge([visit('a')], [visit('a', open)]);
    expect([same, records]).to.deep.equal([1, [visit('a')]]);
  });

  it('are for all products on their rows, and count once', () => {
    const { records, added } = merge([], [visit('a'), visit('a', { products: ['Aanvraag reispas'] })]);
    expect([added, records[0]?.products]).to.deep.equal([1, ['Aanvraag eID', 'Aanvraag reispas']]);
  });

  it('that say something else of a finished visit are a conflict with its row, field and both values', () => {
    const { conflicts, records } = merge([visit('a')], [visit('b'), visit('a', { status: 'left' })]);
    expect(conflicts).to.deep.equal([{ row: 3, field: 'status', stored: 'served', incoming: 'left' }]);
    expect(records[0]).to.deep.equal(visit('a'));
  });
});

describe('counts of a day beside counts that are stored', () => {
  const logins = (count: number): Logins => ({
    day: '2021-05-11',
    span: 'day',
    means: 'itsme',
    logins: count,
    uniqueUsers: null,
  });

  it('are a conflict when they are another number', () => {
    const { conflicts, same } = mergeRecords('logins', [logins(12)], rows([logins(12), logins(14)]));
    expect([same, conflicts]).to.deep.equal([1, [{ row: 3, field: 'logins', stored: 12, incoming: 14 }]]);
  });

  it('are a conflict where a total stands beside its parts, whichever came first', () => {
    const [total, part, other] = [
      { ...logins(20), means: null },
      logins(12),
      { ...logins(8), means: 'eid' as const },
    ];
    const conflictsOf = (stored: Logins[], incoming: Logins[]): unknown =>
      mergeRecords('logins', stored, rows(incoming)).conflicts;
    expect(conflictsOf([total], [part])).to.deep.equal([
      { row: 2, field: 'means', stored: null, incoming: 'itsme' },
    ]);
    expect(conflictsOf([part, other], [total])).to.deep.equal([
      { row: 2, field: 'means', stored: 'itsme', incoming: null },
    ]);
    expect(conflictsOf([], [part, total])).to.have.lengthOf(1);
    expect(conflictsOf([part], [other, { ...total, day: '2021-05-12' }])).to.deep.equal([]);
  });
});

/** What a system may export of one visit as it goes on: one telling a stage, for one or more products. */
const history = fc.record({
  key: fc.integer({ min: 1, max: 12 }).map(String),
  minute: fc.integer({ min: 0, max: 500 }),
  end: fc.constantFrom<AppointmentStatus>('served', 'no-show', 'cancelled', 'left'),
  products: fc.uniqueArray(fc.constantFrom('eID', 'reispas', 'rijbewijs'), { minLength: 1 }),
});
type History = typeof history extends fc.Arbitrary<infer T> ? T : never;

function tellings({ key, minute, end, products }: History): Appointment[] {
  const planned = wallTime('2021-05-11', 8, minute);
  return products.flatMap((product) => [
    visit(key, { ...open, planned, products: [product] }),
    visit(key, { planned, status: 'arrived', called: null, ended: null, products: [product] }),
    visit(key, { planned, status: end, products: [product] }),
  ]);
}

const histories = fc.uniqueArray(history, { selector: ({ key }) => key, minLength: 1, maxLength: 8 });
const files = histories.chain((all) =>
  fc.array(fc.subarray(all.flatMap(tellings)), { minLength: 1, maxLength: 4 }),
);

function importAll(all: Appointment[][]): Appointment[] {
  return all.reduce<Appointment[]>((stored, file) => merge(stored, file).records, []);
}

describe('whatever is imported', () => {
  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(files, (all) => {
        const stored = importAll(all);
        for (const file of all) {
          const again = merge(stored, file);
          expect(again.records).to.deep.equal(stored);
          expect([again.added, again.changed, again.conflicts]).to.deep.equal([0, 0, []]);
        }
      }),
    );
  });

  it('gives the same in any order of files and of rows', () => {
    const shuffled = files.chain((all) =>
      fc.tuple(
        fc.constant(all),
        fc.shuffledSubarray(all, { minLength: all.length }),
        fc.infiniteStream(fc.boolean()),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([all, others, coins]) => {
        const turned = others.map((file) => (coins.next().value === true ? file.toReversed() : file));
        expect(importAll(turned)).to.deep.equal(importAll(all));
      }),
    );
  });

  it('gives the same from one file as from its parts', () => {
    fc.assert(
      fc.property(files, fc.nat(), (all, cut) => {
        const whole = all.flat();
        const at = cut % (whole.length + 1);
        expect(importAll([whole.slice(0, at), whole.slice(at)])).to.deep.equal(importAll([whole]));
      }),
    );
  });

  it('is told as a conflict for each finished visit that is something else, and changes none of them', () => {
    fc.assert(
      fc.property(histories, (all) => {
        const stored = importAll([all.flatMap(tellings)]);
        const other: IncomingRecord<'appointments'>[] = rows(
          stored.map((one) => ({ ...one, people: one.people + 1 })),
        );
        const { conflicts, records } = mergeRecords('appointments', stored, other);
        expect(conflicts.map(({ field, row }) => `${field} ${row}`)).to.deep.equal(
          stored.map((_, i) => `people ${i + 2}`),
        );
        expect(records).to.deep.equal(stored);
      }),
    );
  });
});
