/** A mailer in a process of its own: sends what is due of the installation in PANELPEIL_DATA, at a moment of our choice. */
import { pino } from 'pino';
import { beginMailings } from '../../server/actions/mailings/begin-mailings.ts';
import { readSettings } from '../../server/config.ts';
import { withInstallation } from '../../server/installation.ts';
import { smtpMailer } from '../../server/mail/mailer.ts';
import { sendOrders } from '../../server/mail/send-orders.ts';

const [smtpUrl = '', begin = ''] = process.argv.slice(2);
const started = Date.now();

await withInstallation(readSettings(process.env), async (installed) => {
  const now = (): Date => new Date(Number(begin) + Date.now() - started);
  const world = { ...installed, clock: { now } };
  const mailer = smtpMailer({ smtpUrl, from: 'panel@kerkebeek.example' }, world.publicUrl);
  await beginMailings(world);
  await sendOrders({ world, mailer, log: pino({ level: 'silent' }), isStopped: () => false });
  await beginMailings(world);
  mailer.close();
});
