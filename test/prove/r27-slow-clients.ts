import { connect, type Socket } from 'node:net';
import { pause, percentile } from './support/ask.ts';
import { inHouse } from './support/house.ts';
import { drive, told } from './support/traffic.ts';
import type { KeptPromise } from './promise.ts';

const sockets = 500;
const longest = 15_000;

export const slowClients: KeptPromise = {
  id: 'R27',
  says: 'Slow or hostile clients do not starve others',
  threshold: `${sockets} connections that send their headers a byte at a time: closed within 15 s each, other visitors without an error and p95 under 500 ms (short: the p95 is not judged)`,
  on: ['SQLite'],
  prove: (on, length) =>
    inHouse(on, 1_000, async (house) => {
      const running = await house.start();
      const port = Number(new URL(house.url).port);
      const closed: number[] = [];
      const open = Array.from({ length: sockets }, () => slowClient(port, (ms) => closed.push(ms)));
      const traffic = drive(house, { rate: 10 });
      const begun = performance.now();
      while (closed.length < sockets && performance.now() - begun < 20_000) await pause(200);
      for (const socket of open) socket.destroy();
      const left = await traffic.stop();
      await running.kill();
      const slowest = Math.max(0, ...closed);
      const p95 = percentile(traffic.times, 0.95);
      return {
        held:
          closed.length === sockets &&
          slowest <= longest &&
          traffic.failures.length + left === 0 &&
          (length === 'short' || p95 < 500),
        measured: `${closed.length} of ${sockets} closed, the last after ${(slowest / 1_000).toFixed(1)} s; ${traffic.acknowledged.size} others answered meanwhile, failed tries: ${told(traffic.failures)}, p95 ${p95.toFixed(0)} ms`,
      };
    }),
};

/** Never ends its headers. @param onClosed with the milliseconds it was let in */
function slowClient(port: number, onClosed: (ms: number) => void): Socket {
  const begun = performance.now();
  const socket = connect(port, '127.0.0.1', () => socket.write('GET / HTTP/1.1\r\nHost: panel\r\nX-Slow: '));
  const timer = setInterval(() => socket.write('a'), 1_000);
  socket.on('error', () => undefined);
  // A connection with nobody who reads it never notices its end.
  socket.resume();
  socket.once('close', () => {
    clearInterval(timer);
    onClosed(performance.now() - begun);
  });
  return socket;
}
