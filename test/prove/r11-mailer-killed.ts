import { seededRandom } from '../../server/demo/seeded-random.ts';
import { killMailer } from '../support/killed-mailer.ts';
import type { KeptPromise } from './promise.ts';

export const mailerKilled: KeptPromise = {
  id: 'R11',
  says: 'Each mail is sent; twice only when the program died between the mail server taking it and noting so',
  threshold:
    '50 kills while 1,000 mails go out: missing 0, doubles at most one a kill, all as the same message',
  on: ['SQLite'],
  async prove(_on, length) {
    const [mails, kills] = length === 'short' ? [60, 3] : [1_000, 50];
    const counted = await killMailer({ mails, refused: 5, kills, drawn: seededRandom(50) });
    const { missing, doubles, different, failed, state } = counted;
    return {
      held: missing + different === 0 && doubles <= counted.kills && failed === 5 && state === 'done',
      measured: `${mails} mails, ${counted.kills} kills: ${missing} missing, ${doubles} doubles, ${different} of them another message, ${failed} addresses given up`,
    };
  },
};
