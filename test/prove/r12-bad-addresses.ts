import { killMailer } from '../support/killed-mailer.ts';
import type { KeptPromise } from './promise.ts';

export const badAddresses: KeptPromise = {
  id: 'R12',
  says: 'A bad address does not stop a mailing',
  threshold: '1,000 people, five addresses that are refused: 995 delivered, each once; five given up (with their reason: test/server/mailings/thousand-invitations.test.ts)',
  on: ['SQLite'],
  async prove(_on, length) {
    const mails = length === 'short' ? 100 : 1_000;
    const { missing, doubles, failed, state } = await killMailer({ mails, refused: 5, kills: 0, drawn: () => 0 });
    return {
      held: missing + doubles === 0 && failed === 5 && state === 'done',
      measured: `${mails} people: ${mails - 5 - missing} delivered, ${doubles} twice, ${failed} given up, mailing ${state}`,
    };
  },
}; // prettier-ignore
