/** The long form of test/commands/mailer-killed.test.ts: 500 mails, 50 kills. Some minutes. */
import { expect } from 'chai';
import { killMailer } from '../support/killed-mailer.ts';
import { seededRandom } from '../../server/demo/seeded-random.ts';

describe('a mailer that is killed fifty times in the middle of a mailing of 500', function () {
  this.timeout(1_200_000);

  it('loses no mail, and sends at most one a kill twice, as the same message', async () => {
    const counted = await killMailer(500, 50, seededRandom(50));
    process.stdout.write(`    ${JSON.stringify(counted)}\n`);
    expect(counted).to.include({ missing: 0, different: 0, kills: 50, state: 'done' });
    expect(counted.doubles).to.be.at.most(50);
  });
});
