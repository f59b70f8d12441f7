/** Hands letters to the mail server of SMTP_URL. */
import { createTransport } from 'nodemailer';
import type { Mail } from '../actions/outbox.ts';

export interface Mailer {
  /** @throws Error of the mail server, with its responseCode where it gave one */
  send(mail: Mail): Promise<void>;
  /** Whether the mail server answers, and takes our name. @throws Error as send */
  check(): Promise<void>;
  close(): void;
}

export interface MailSettings {
  /** smtp:// or smtps://, with name and password where the server asks for them. */
  smtpUrl: string;
  /** "Inwonerspanel Kerkebeek <panel@kerkebeek.example>" */
  from: string;
}

const patience = 20_000;

export function smtpMailer({ smtpUrl, from }: MailSettings, publicUrl: string): Mailer {
  const transport = createTransport({
    url: smtpUrl,
    // A thousand mails over one connection. What to do with one that was cut off is decided here, not there.
    pool: true,
    maxConnections: 1,
    maxRequeues: 0,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const host = new URL(publicUrl).hostname;
  return {
    async send({ id, letter: { to, replyTo, subject, text, html, unsubscribe } }) {
      await transport.sendMail({
        from,
        // Not parsed as a list: one address, whatever is in it.
        to: { name: '', address: to },
        ...(replyTo === undefined ? {} : { replyTo: { name: '', address: replyTo } }),
        subject,
        text,
        html,
        // A copy sent again is the same message, which many mail programs show once.
        messageId: `<${id}@${host}>`,
        headers: { ...madeByProgram, ...(unsubscribe === null ? {} : toMany(unsubscribe)) },
      });
    },
    async check() {
      await transport.verify();
    },
    close: () => transport.close(),
  };
}

/** RFC 3834: an absent colleague's answering machine stays silent. */
const madeByProgram = { 'Auto-Submitted': 'auto-generated' };

/** Mail that many get. RFC 8058: one press in the mail program ends it. */
function toMany(unsubscribe: string): Record<string, string> {
  return {
    Precedence: 'bulk',
    'List-Unsubscribe': `<${unsubscribe}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  };
}
