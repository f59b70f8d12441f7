import { expect } from 'chai';
import { openTownHall, stranger } from './town-hall.ts';

describe('the line of a request', () => {
  const { now } = Date;
  afterEach(() => {
    Date.now = now;
  });

  it('has no time below zero when the clock is put back meanwhile', async () => {
    const hall = await openTownHall();
    const { settings } = hall.world.panel;
    const municipality = await settings.municipality();
    settings.municipality = async () => {
      Date.now = () => now() - 3_600_000;
      return municipality;
    };
    await stranger(hall).get('/');
    const [, milliseconds] = /"milliseconds":(-?\d+)/u.exec(hall.log()) ?? [];
    expect(Number(milliseconds)).to.be.within(0, 600_000);
  });
});
