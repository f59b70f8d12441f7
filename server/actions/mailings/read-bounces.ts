/** Messages of mail servers that a mail could not be delivered (RFC 3464), read from a mail file or a mailbox (mbox). */
import { setImmediate as othersFirst } from 'node:timers/promises';
import PostalMime from 'postal-mime';
import { Problem } from '../problem.ts';

export interface Bounce {
  /** Of our mail that came back: what stands before the @ of its Message-ID. */
  mailId: string;
  /** "failed": given up; "delayed" and others are no end yet. */
  action: string;
  /** RFC 3463: "5.1.1". */
  status: string;
}

/** A mailing of some thousands hardly has more that come back. */
const mostMessages = 2_000;
/** What a report says stands at its start; our own mails are shorter too. */
const mostCharacters = 256 * 1024;

/**
 * One after the other, with room for others in between. Null in the place of a message that is no such message.
 * @throws Problem when there are too many. @throws Error when a message cannot be read at all
 */
export async function readBounces(file: Buffer): Promise<(Bounce | null)[]> {
  const messages = messagesOf(file.toString('latin1'));
  if (messages.length > mostMessages)
    throw new Problem(
      'bad-input',
      `In dit bestand zitten meer dan 2.000 berichten. Bewaar alleen de teruggekomen mails, of deel het op.`,
    );
  const bounces: (Bounce | null)[] = [];
  for (const message of messages) {
    bounces.push(await readBounce(message.slice(0, mostCharacters)));
    await othersFirst();
  }
  return bounces;
}

/** A mailbox has a line "From " before each message, and ">From " where a message itself has such a line. */
function messagesOf(text: string): string[] {
  if (!text.startsWith('From ')) return text.trim() === '' ? [] : [text];
  return text
    .split(/(?:^|\r?\n\r?\n)From [^\r\n]*\r?\n/u)
    .filter((message) => message.trim() !== '')
    .map((message) => message.replaceAll(/^>(>*From )/gmu, '$1'));
}

async function readBounce(message: string): Promise<Bounce | null> {
  const email = await PostalMime.parse(Buffer.from(message, 'latin1'), {
    forceRfc822Attachments: true,
    attachmentEncoding: 'utf8',
    maxNestingDepth: 20,
  });
  const parts = email.attachments.map(({ mimeType, content }) => ({
    mimeType,
    text: typeof content === 'string' ? content : '',
  }));
  const report = parts.find(({ mimeType }) => mimeType === 'message/delivery-status')?.text ?? '';
  const original = parts.find(({ mimeType }) =>
    ['message/rfc822', 'text/rfc822-headers', 'message/rfc822-headers'].includes(mimeType),
  );
  const [, mailId] = /^message-id:\s*<([0-9a-z-]{1,64})@/imu.exec(original?.text ?? '') ?? [];
  const action = fieldOf(report, 'action');
  const status = /^\d\.\d{1,3}\.\d{1,3}/u.exec(fieldOf(report, 'status'))?.[0];
  if (mailId === undefined || action === '' || status === undefined) return null;
  return { mailId, action: action.toLowerCase(), status };
}

/** Of the first receiver: ours have one. */
function fieldOf(report: string, name: string): string {
  return new RegExp(`^${name}:\\s*(\\S+)`, 'imu').exec(report)?.[1] ?? '';
}
