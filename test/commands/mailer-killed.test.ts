import { expect } from 'chai';
import { killMailer } from '../support/killed-mailer.ts';
import { seededRandom } from '../../server/demo/seeded-random.ts';

describe('a mailer that is killed in the middle of a mailing', function () {
  this.timeout(300_000);

  it('loses no mail, and sends at most one a kill twice, as the same message', async () => {
    const killing = { mails: 40, refused: 2, kills: 2, drawn: seededRandom(7) };
    const { missing, doubles, different, kills, failed, state } = await killMailer(killing);
    expect({ missing, different, kills, failed, state }).to.deep.equal({
      missing: 0,
      different: 0,
      kills: 2,
      failed: 2,
      state: 'done',
    });
    expect(doubles).to.be.at.most(2);
  });
});
