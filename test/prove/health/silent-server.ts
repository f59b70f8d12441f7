/** A mail server that takes calls and says nothing. */
import { createServer, type Socket } from 'node:net';

export interface SilentServer {
  /** Takes no more calls; those that came stay open. */
  deafen(): void;
  hangUp(): void;
}

export async function silentServer(port: number): Promise<SilentServer> {
  const calls = new Set<Socket>();
  const server = createServer((socket) => void calls.add(socket.on('error', () => undefined)));
  await new Promise<void>((resolve) => void server.listen(port, '127.0.0.1', resolve));
  return {
    deafen: () => void server.close(),
    hangUp: () => calls.forEach((socket) => void socket.destroy()),
  };
}
