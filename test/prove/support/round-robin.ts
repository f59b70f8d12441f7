/** A small proxy before several programs: the next connection to the next one that is ready, or to another when that one refuses. */
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { once } from 'node:events';
import { ask } from './ask.ts';

export interface RoundRobin {
  url: string;
  close(): void;
}

const lookEvery = 200;

/** @param ports of the programs behind it */
export async function roundRobin(ports: number[]): Promise<RoundRobin> {
  let turn = 0;
  const unready = new Set<number>();
  const watch = setInterval(() => {
    for (const port of ports)
      void ask(`http://127.0.0.1:${port}/readyz`).then(
        ({ status }) => (status === 200 ? unready.delete(port) : unready.add(port)),
        () => unready.add(port),
      );
  }, lookEvery);
  const server = createServer((visitor) => {
    visitor.on('error', () => undefined);
    turn += 1;
    const order = ports.map((_, i) => ports[(turn + i) % ports.length] ?? 0);
    passOn(visitor, [
      ...order.filter((one) => !unready.has(one)),
      ...order.filter((one) => unready.has(one)),
    ]);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => (clearInterval(watch), void server.close()) };
}

/** Only a connection that was never made is tried elsewhere: what was sent may have been done. */
function passOn(visitor: Socket, [port, ...others]: number[]): void {
  if (port === undefined) return void visitor.destroy();
  const behind = connect(port, '127.0.0.1');
  let isOpen = false;
  behind.once('connect', () => {
    isOpen = true;
    visitor.pipe(behind);
    behind.pipe(visitor);
  });
  behind.on('error', () => (isOpen ? visitor.destroy() : passOn(visitor, others)));
  visitor.once('close', () => behind.destroy());
}
