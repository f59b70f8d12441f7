import { expect } from 'chai';
import fc from 'fast-check';
import { addTallies } from '../../../reports/figures/add-tallies.ts';
import type { ServiceTally } from '../../../reports/figures/appointment-tally.ts';
import {
  appointmentChannels,
  appointmentStatuses,
  type Appointment,
} from '../../../reports/figures/records.ts';
import { emptyTally, tallyAppointments } from '../../../reports/figures/tally-appointments.ts';
import { wallTime } from '../../../reports/figures/wall-time.ts';

/** On Tuesday 11 May 2021: expected at 9.10, there at 9.02, called at 9.05, ready at 9.13. */
function visit(changes: Partial<Appointment> = {}): Appointment {
  return {
    key: 'a',
    service: 'Burgerzaken',
    location: null,
    products: ['Aanvraag eID'],
    channel: 'website',
    status: 'served',
    booked: wallTime('2021-05-03', 20, 14),
    planned: wallTime('2021-05-11', 9, 10),
    arrived: wallTime('2021-05-11', 9, 2),
    called: wallTime('2021-05-11', 9, 5),
    ended: wallTime('2021-05-11', 9, 13),
    people: 1,
    ...changes,
  };
}

function tallyOf(visits: Appointment[]): ServiceTally {
  return tallyAppointments('2021-05', visits).services['Burgerzaken'] ?? emptyTally();
}

const didNotCome = { arrived: null, called: null, ended: null };

describe('a month of visits, counted', () => {
  it('asks of nobody whether she was served early when the clock has her called before she came', () => {
    const called = wallTime('2021-05-11', 9, 1);
    expect(tallyOf([visit({ called })])).to.include({ negativeWaits: 1, early: 0, servedEarly: 0 });
  });

  it('has for one visit its day, hour, wait, time at the desk and that it was served early', () => {
    const tally = tallyOf([visit()]);
    expect(tally).to.deep.include({
      contacts: 1,
      days: { '2021-05-11': 1 },
      waits: { 180: 1 },
      transactions: { 480: 1 },
      early: 1,
      servedEarly: 1,
    });
    expect(tally.hours[1]?.[9]).to.equal(1);
    expect(tally.hours.flat().reduce((sum, count) => sum + count, 0)).to.equal(1);
  });

  it('has as contacts who checked in: arrived, served or left, and nobody who did not', () => {
    const tally = tallyOf(appointmentStatuses.map((status) => visit({ status })));
    expect(tally.contacts).to.equal(3);
    expect(tally.statuses).to.deep.equal(Object.fromEntries(appointmentStatuses.map((one) => [one, 1])));
  });

  it('counts services and products that are called like something every object has', () => {
    const names = ['constructor', '__proto__', 'toString'];
    const visits = names.map((name) => visit({ service: name, products: [name] }));
    const stored = JSON.stringify(tallyAppointments('2021-05', visits));
    const { services } = JSON.parse(stored) as ReturnType<typeof tallyAppointments>;
    expect(Object.entries(services).map(([name, { contacts }]) => [name, contacts])).to.deep.equal(
      names.map((name) => [name, 1]),
    );
    const { products } = addTallies([...Object.values(services), ...Object.values(services)]);
    expect(Object.entries(products)).to.deep.equal(names.map((name) => [name, 2]));
  });

  it('has of a no-show the status and nothing else', () => {
    const tally = tallyOf([visit({ status: 'no-show', ...didNotCome })]);
    expect(tally).to.deep.equal({ ...emptyTally(), statuses: { 'no-show': 1 } });
  });

  it('has a visit for two things once as a contact and in both products, and a group as one', () => {
    const tally = tallyOf([visit({ products: ['Aanvraag eID', 'Kids-ID'], people: 4 })]);
    expect([tally.contacts, tally.products]).to.deep.equal([1, { 'Aanvraag eID': 1, 'Kids-ID': 1 }]);
  });

  it('has walk-ins apart, never early', () => {
    const tally = tallyOf([visit({ channel: 'walk-in' }), visit({ channel: null })]);
    expect([tally.contacts, tally.walkIns, tally.early]).to.deep.equal([2, 1, 1]);
    expect(tally.channels).to.deep.equal({ 'walk-in': 1, unknown: 1 });
  });

  it('has early only for who is there before the appointed second, and early service only before it too', () => {
    const planned = wallTime('2021-05-11', 9, 10);
    const onTime = visit({ arrived: planned, called: planned, ended: planned + 60 });
    const calledOnTime = visit({ called: planned });
    const tally = tallyOf([onTime, calledOnTime, visit({ called: planned - 1 })]);
    expect([tally.early, tally.servedEarly]).to.deep.equal([2, 1]);
  });

  it('has wrong clocks and open tickets in no histogram, but counted', () => {
    const arrived = wallTime('2021-05-11', 9, 2);
    const tally = tallyOf([
      visit({ called: arrived - 1 }),
      visit({ ended: wallTime('2021-05-11', 9, 4) }),
      visit({ ended: null }),
      visit({ ended: wallTime('2021-05-12') }),
    ]);
    expect(tally).to.include({ negativeWaits: 1, negativeTransactions: 1, neverClosed: 2, contacts: 4 });
    expect([tally.waits, tally.transactions]).to.deep.equal([{ 180: 3 }, { 661: 1 }]);
  });

  it('has the clock of the wall, also in the night it changes: 24 hours from noon to noon', () => {
    const night = visit({
      arrived: wallTime('2021-03-28', 1, 59),
      called: wallTime('2021-03-28', 3, 1),
      ended: wallTime('2021-03-28', 3, 2),
    });
    const tally = tallyOf([night]);
    expect([tally.hours[6]?.[1], tally.waits]).to.deep.equal([1, { 3720: 1 }]);
  });

  it('keeps services apart', () => {
    const { services } = tallyAppointments('2021-05', [visit(), visit({ service: 'Bouwen' })]);
    expect(Object.entries(services).map(([name, { contacts }]) => [name, contacts])).to.deep.equal([
      ['Burgerzaken', 1],
      ['Bouwen', 1],
    ]);
  });
});

const moment = fc.option(
  fc.integer({ min: wallTime('2021-05-01'), max: wallTime('2021-05-31', 23, 59, 59) }),
  { nil: null },
);
const anyVisit: fc.Arbitrary<Appointment> = fc
  .record({
    status: fc.constantFrom(...appointmentStatuses),
    channel: fc.option(fc.constantFrom(...appointmentChannels), { nil: null }),
    products: fc.uniqueArray(fc.constantFrom('Aanvraag eID', 'Afhalen eID', 'Kids-ID'), { minLength: 1 }),
    planned: moment,
    arrived: moment,
    called: moment,
    ended: moment,
  })
  .map((changes) => visit(changes));

describe('tallies of any visits', () => {
  it('are the same whatever the order of the records', () => {
    fc.assert(
      fc.property(fc.array(anyVisit), fc.nat(), (visits, turn) => {
        const at = visits.length === 0 ? 0 : turn % visits.length;
        const turned = [...visits.slice(at), ...visits.slice(0, at)].toReversed();
        expect(tallyOf(turned)).to.deep.equal(tallyOf(visits));
      }),
    );
  });

  it('add up: parts counted apart are the whole counted at once', () => {
    fc.assert(
      fc.property(fc.array(anyVisit), fc.array(anyVisit), (some, others) => {
        const sum = addTallies([tallyOf(some), tallyOf(others)]);
        expect(sum).to.deep.equal(tallyOf([...some, ...others]));
      }),
    );
  });

  it('lose and invent nobody: contacts by status, channel and hour are the contacts', () => {
    fc.assert(
      fc.property(fc.array(anyVisit), (visits) => {
        const { contacts, statuses, channels } = tallyOf(visits);
        const sum = (counts: (number | undefined)[]): number =>
          counts.reduce<number>((all, count) => all + (count ?? 0), 0);
        expect(sum(Object.values(channels))).to.equal(contacts);
        expect(sum([statuses.arrived, statuses.served, statuses.left])).to.equal(contacts);
        expect(sum(Object.values(statuses))).to.equal(visits.length);
      }),
    );
  });
});
