/** Whether a port can be opened, asked before the long work of a start: whoever mistypes PORT hears it at once. */
import { once } from 'node:events';
import { createServer } from 'node:net';

/** Fails as `listen` would. Who comes in that moment is sent away, as if nothing listened yet. */
export async function tryPort({ port, host }: { port: number; host: string }): Promise<void> {
  const server = createServer((socket) => socket.destroy()).listen(port, host);
  await once(server, 'listening');
  server.close();
  await once(server, 'close');
}
