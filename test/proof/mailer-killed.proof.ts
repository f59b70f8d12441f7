/** The long form of test/commands/mailer-killed.test.ts: 1,000 mails, five of them to addresses that are refused, 50 kills. Some minutes. */
import { expect } from 'chai';
import { killMailer } from '../support/killed-mailer.ts';
import { seededRandom } from '../../server/demo/seeded-random.ts';

describe('a mailer that is killed fifty times in the middle of a mailing of 1,000', function () {
  this.timeout(1_200_000);

  it('loses no mail, and sends at most one a kill twice, as the same message', async () => {
    const counted = await killMailer({ mails: 1000, refused: 5, kills: 50, drawn: seededRandom(50) });
    process.stdout.write(`    ${JSON.stringify(counted)}\n`);
    expect(counted).to.include({ missing: 0, different: 0, kills: 50, failed: 5, state: 'done' });
    expect(counted.doubles).to.be.at.most(50);
  });
});
