/** What holds for every address of access-matrix.ts whatever the database: that it has a row, its methods, its spelling. */
import { expect } from 'chai';
import { routes } from '../../server/web/routes.ts';
import { memoryWorld } from '../support/world.ts';
import { accessMatrix, type AccessRow } from './access-matrix.ts';
import { addressOf, expectedOf, lettersOf, outcomeOf } from './matrix/ask.ts';
import { nadia, password } from '../support/kerkebeek.ts';
import { stranger, trySignIn } from './town-hall.ts';
import { fillHall, settings, type FilledHall } from './matrix/filled-hall.ts';

describe('every address', function () {
  this.timeout(180_000);
  let hall: FilledHall;
  before(async () => {
    hall = await fillHall(memoryWorld());
  });

  it('has its row in the matrix, and each row its address', () => {
    const inRouter = routes(hall.world, settings).stack.flatMap(({ route }) =>
      (['get', 'post'] as const)
        .filter((method) => route?.stack.some((one) => one.method === method) === true)
        .map((method) => `${method} ${route?.path}`),
    );
    const inMatrix = accessMatrix.flatMap((row) =>
      (['get', 'post'] as const)
        .filter((method) => row[method] !== undefined)
        .map((method) => `${method} ${row.path}`),
    );
    const missing = inRouter.filter((one) => !inMatrix.includes(one));
    expect(
      missing.map(
        (one) =>
          `add to test/web/access-matrix.ts: { path: '${one.split(' ')[1]}', ${one.split(' ')[0]}: '... ....' }`,
      ),
    ).to.deep.equal([]);
    expect(inMatrix.filter((one) => !inRouter.includes(one))).to.deep.equal([]);
    expect(new Set(inMatrix).size).to.equal(inMatrix.length);
  });

  it('opens no more to somebody whose second step is still to come than to a stranger', async () => {
    await hall.world.panel.secondFactors.save(nadia.id, { sealed: 'locked', lastStep: 0 });
    const half = stranger({ ...hall, log: () => '' });
    const { headers } = await trySignIn(half, nadia.email, password);
    expect(headers['location']).to.equal('/beheer/aanmelden/code');
    const wrong: string[] = [];
    const closed = accessMatrix.filter((row) => row.path !== '/beheer/aanmelden/code');
    for (const row of closed.filter((one) => expectedOf(one, 'get', 'nobody') === 'i')) {
      const outcome = outcomeOf(await half.get(addressOf(row.path, hall, row.ids)), false);
      if (outcome !== 'i') wrong.push(`GET ${row.path}: ${outcome}`);
    }
    const written = closed.filter((row) => lettersOf(row, 'post').startsWith('i') && row.last !== true);
    const ofStaff = ({ path }: AccessRow): boolean =>
      path.startsWith('/beheer/') && path !== '/beheer/aanmelden/herstelcode';
    for (const row of written.filter(ofStaff)) {
      const outcome = outcomeOf(await half.post(addressOf(row.path, hall, row.ids)), true);
      if (outcome !== 'i') wrong.push(`POST ${row.path}: ${outcome}`);
    }
    await hall.world.panel.secondFactors.remove(nadia.id);
    expect(wrong).to.deep.equal([]);
  });

  it('answers HEAD as GET, without what it says', async () => {
    const wrong: string[] = [];
    for (const row of accessMatrix.filter((one) => one.get !== undefined))
      for (const who of ['nobody', 'steward'] as const) {
        const answer = await hall.visitors[who].head(addressOf(row.path, hall, row.ids));
        const outcome = outcomeOf(answer, false);
        if (outcome !== expectedOf(row, 'get', who) || (answer.text ?? '') !== '')
          wrong.push(`${who} HEAD ${row.path}: ${outcome}`);
      }
    expect(wrong).to.deep.equal([]);
  });

  it('refuses every other method, and a method that is smuggled in', async () => {
    const wrong: string[] = [];
    for (const row of accessMatrix) {
      const address = addressOf(row.path, hall, row.ids);
      const { admin, nobody } = hall.visitors;
      const others = [
        nobody.put(address),
        admin.put(address),
        admin.patch(address),
        admin.delete(address),
        ...(row.post === undefined ? [admin.post(address)] : []),
        ...(row.get === undefined ? [admin.get(address)] : []),
        admin.put(`${address}?_method=POST`).set('X-HTTP-Method-Override', 'POST'),
      ];
      for (const answer of others) {
        const { status } = await answer;
        if (status !== 405) wrong.push(`${row.path}: ${status}`);
      }
      if (row.get === undefined) continue;
      const smuggled = await nobody.get(`${address}?_method=POST`).set('X-HTTP-Method-Override', 'DELETE');
      if (outcomeOf(smuggled, false) !== expectedOf(row, 'get', 'nobody'))
        wrong.push(`${row.path}: override`);
    }
    expect(wrong).to.deep.equal([]);
  });

  it('gives no more to another spelling of itself', async () => {
    const wrong: string[] = [];
    for (const who of ['nobody', 'communications'] as const) {
      const closed = accessMatrix.filter(
        (row) => row.get !== undefined && expectedOf(row, 'get', who) !== 'o',
      );
      for (const spelling of closed.flatMap((row) => spellingsOf(addressOf(row.path, hall, row.ids)))) {
        const answer = await hall.visitors[who].get(spelling);
        if (outcomeOf(answer, false) === 'o' && answer.status < 300) wrong.push(`${who} ${spelling}`);
      }
    }
    expect(wrong).to.deep.equal([]);
  });
});

function spellingsOf(address: string): string[] {
  return [
    `${address}/`,
    `/${address.slice(1).replaceAll('/', '//')}`,
    address.toUpperCase(),
    address.replace(/(.)\/([^/]+)$/u, '$1%2f$2'),
    `${address};x`,
  ];
}
