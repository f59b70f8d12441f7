/** Where the mail of the installation ends: a mail server of our own that keeps every letter as it came. */
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

export interface Letter {
  raw: string;
  read: Email;
  to: string[];
  /** When it came, ms since 1970. */
  at: number;
}

export interface Sink {
  port: number;
  letters: Letter[];
  /** @throws Error when none has come within `seconds` */
  wait(what: (letter: Letter) => boolean, seconds?: number): Promise<Letter>;
  close(): Promise<void>;
}

export async function openSink(wanted = 0): Promise<Sink> {
  const letters: Letter[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disableReverseLookup: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => void parts.push(part));
      stream.on('end', () => {
        const bytes = Buffer.concat(parts);
        const to = session.envelope.rcptTo.map(({ address }) => address);
        void PostalMime.parse(bytes).then((read) => {
          letters.push({ raw: bytes.toString('utf8'), read, to, at: Date.now() });
          done();
        }, done);
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(wanted, '127.0.0.1', resolve);
  });
  const { port } = server.server.address() as { port: number };
  return {
    port,
    letters,
    // The rounds of the mail are a quarter of a minute apart.
    async wait(what, seconds = 40) {
      for (const end = Date.now() + seconds * 1_000; Date.now() < end;) {
        const found = letters.findLast(what);
        if (found !== undefined) return found;
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
      throw new Error(`no such mail within ${seconds} s (${letters.length} others)`);
    },
    close: async () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** Everything a reader sees or a program reads in it. */
export function wordsOf({ read }: Letter): string {
  return `${read.subject ?? ''}\n${read.text ?? ''}\n${read.html ?? ''}`;
}

/** The secret part of the first link of this kind: /deelnemen/TOKEN. */
export function tokenIn(letter: Letter, path: string): string | null {
  const [before = ''] = path.split('TOKEN');
  const [, rest] = wordsOf(letter).split(before);
  return /^[\w-]+/u.exec(rest ?? '')?.[0] ?? null;
}
