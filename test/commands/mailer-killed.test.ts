import { expect } from 'chai';
import { killMailer } from '../support/killed-mailer.ts';
import { seededRandom } from '../../server/demo/seeded-random.ts';

describe('a mailer that is killed in the middle of a mailing', function () {
  this.timeout(300_000);

  it('loses no mail, and sends at most one a kill twice, as the same message', async () => {
    const { missing, doubles, different, kills, state } = await killMailer(40, 3, seededRandom(7));
    expect({ missing, different, kills, state }).to.deep.equal({
      missing: 0,
      different: 0,
      kills: 3,
      state: 'done',
    });
    expect(doubles).to.be.at.most(3);
  });
});
