/** A real mail server on a port of its own, which keeps what it gets, and can be as difficult as others are. */
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

export interface PostOffice {
  url: string;
  /** As it came in. */
  received: Email[];
  /** Addresses that are refused for good, or for now: the code, and what is said with it. */
  refuse: Map<string, number>;
  says: Map<string, string>;
  /** Of every letter: the code it is refused with at its end; null: taken. */
  refuseLetters: number | null;
  /** Takes the letter, and hangs up without saying so. */
  hangsUp: boolean;
  /** Before it answers to a letter, ms. */
  slowness: number;
  /** Called when a letter is in, before that is said. */
  onLetter: () => void;
  close(): Promise<void>;
}

export async function openPostOffice(port = 0): Promise<PostOffice> {
  const refusal = (responseCode: number, said: string): Error =>
    Object.assign(new Error(said), { responseCode });
  const server = new SMTPServer({
    authOptional: true,
    disableReverseLookup: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, _session, done) {
      const code = office.refuse.get(address);
      done(code === undefined ? null : refusal(code, office.says.get(address) ?? `no ${address} here`));
    },
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => void parts.push(part));
      stream.on('end', () => {
        const code = office.refuseLetters;
        if (code !== null) return done(refusal(code, 'not this letter'));
        void PostalMime.parse(Buffer.concat(parts)).then((email) => {
          office.received.push(email);
          office.onLetter();
          if (office.hangsUp) hangUp(server, session.id);
          else setTimeout(() => done(), office.slowness);
        }, done);
      });
    },
  });
  // Of a mailer that is killed the line is cut.
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => void server.listen(port, '127.0.0.1', resolve));
  const address = server.server.address() as { port: number };
  const office: PostOffice = {
    url: `smtp://127.0.0.1:${address.port}`,
    received: [],
    refuse: new Map(),
    says: new Map(),
    refuseLetters: null,
    hangsUp: false,
    slowness: 0,
    onLetter: () => undefined,
    close: async () =>
      new Promise((resolve) => {
        server.close(() => resolve());
      }),
  };
  return office;
}

function hangUp(server: SMTPServer, id: string): void {
  const { connections } = server as unknown as {
    connections: Set<{ id: string; _socket: { destroy(): void } }>;
  };
  for (const connection of connections) if (connection.id === id) connection._socket.destroy();
}
