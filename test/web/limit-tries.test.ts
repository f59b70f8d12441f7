import { createHash, createHmac } from 'node:crypto';
import { expect } from 'chai';
import { openTownHall, stranger, type TownHall } from './town-hall.ts';

describe('the names under which tries are counted', () => {
  let hall: TownHall;
  let names: Set<string>;
  beforeEach(async () => {
    hall = await openTownHall();
    names = new Set();
    const { limits } = hall.world.panel;
    const take: typeof limits.take = (name, allowance, now) => {
      names.add(name);
      return limits.take(name, allowance, now);
    };
    hall.world.panel.limits = { ...limits, take };
  });

  it('tell no network to who has the database without the key file', async () => {
    await stranger(hall).post('/deelnemen').type('form').send({ code: 'AAAAAAAA' });
    const networks = ['wrong-code:127.0.0', 'wrong-code:127.0.0.0', 'wrong-code:127.0.0.0/24', 'wrong-code'];
    const key = await hall.world.keys.limitKey();
    const keyed = networks.map((name) => createHmac('sha256', key).update(name).digest('base64url'));
    const plain = networks.map((name) => createHash('sha256').update(name).digest('base64url'));
    expect([...names].filter((name) => keyed.includes(name))).to.have.length(2);
    expect([...names].filter((name) => plain.includes(name) || networks.includes(name))).to.deep.equal([]);
  });
});
