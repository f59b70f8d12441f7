import { expect } from 'chai';
import { brusselsMoment } from '../../../server/actions/mailings/brussels-moment.ts';

describe('a moment by the clock in Brussels', () => {
  const moments: [string, string, string, string][] = [
    ['in winter', '2025-01-15', '09:00', '2025-01-15T08:00:00.000Z'],
    ['in summer', '2025-07-15', '09:00', '2025-07-15T07:00:00.000Z'],
    ['that is skipped is the next there is', '2027-03-28', '02:30', '2027-03-28T01:00:00.000Z'],
    ['just before the skipped hour', '2027-03-28', '01:59', '2027-03-28T00:59:00.000Z'],
    ['that comes twice is the first', '2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
    ['after the hour that comes twice', '2026-10-25', '03:00', '2026-10-25T02:00:00.000Z'],
    ['on a leap day', '2028-02-29', '00:00', '2028-02-28T23:00:00.000Z'],
  ];
  for (const [name, day, time, expected] of moments)
    it(`${name}: ${day} ${time}`, () => {
      expect(new Date(brusselsMoment({ day, time })).toISOString()).to.equal(expected);
    });
});
