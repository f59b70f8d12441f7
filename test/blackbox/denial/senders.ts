/** Requests that are broken, too large, packed, or never end. */
import { connect, type Socket } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { begin } from '../answering.ts';
import { type Check, gate, longGate, must, nothingOf } from '../check.ts';
import type { House } from '../house.ts';
import { meanwhile } from '../under-load.ts';

const short = 1_000;

export const senders: Check[] = [
  gate(59, 'Broken, huge and packed requests are turned away at once', async (house) => {
    const sitting = await begin(house, house.invitation());
    const json = { 'Content-Type': 'application/json', 'X-Panelpeil-Token': sitting.word };
    const zeros = Buffer.alloc(50e6, 32);
    const all: Record<string, { headers: Record<string, string>; body: string | Buffer }> = {
      'no JSON': { headers: json, body: '{"a":' },
      'fifty MB': { headers: json, body: zeros },
      'a hundred thousand deep': { headers: json, body: '['.repeat(100_000) + ']'.repeat(100_000) },
      'gzip of fifty MB': { headers: { ...json, 'Content-Encoding': 'gzip' }, body: gzipSync(zeros) },
      'brotli of fifty MB': { headers: { ...json, 'Content-Encoding': 'br' }, body: brotliCompressSync(zeros, { params: { 1: 1 } }) }, // prettier-ignore
      'brotli that is none': { headers: { ...json, 'Content-Encoding': 'br' }, body: '{}' },
      'an unknown packing': { headers: { ...json, 'Content-Encoding': 'zap' }, body: '{}' },
      'an unknown charset': {
        headers: { ...json, 'Content-Type': 'application/json; charset=foo' },
        body: '{}',
      },
    };
    const faults: string[] = [];
    const times: [string, number][] = [];
    const { grown, p95 } = await meanwhile(house, async () => {
      for (const [what, { headers, body }] of Object.entries(all)) {
        const answer = await sitting.visitor
          .ask(house.at('ANS'), { method: 'POST', headers, body })
          .catch(() => null);
        // Who sends far too much may be cut off before the end.
        if (answer === null) continue;
        if (![400, 413, 415, 422].includes(answer.status)) faults.push(`${what} gives ${answer.status}`);
        times.push([what, answer.headMs]);
      }
    });
    // On a machine that is busy with other things a plain page takes its time as well.
    for (const [what, ms] of times) if (ms > short + p95) faults.push(`${what} takes ${ms.toFixed(0)} ms`);
    nothingOf(faults, 'requests');
    must(grown === null || grown < 50, `the program grew by ${grown?.toFixed(0)} MB`);
    return `${Object.keys(all).length} requests refused within a second; grown by ${grown?.toFixed(0) ?? '?'} MB`;
  }),
  longGate(60, 'Slow senders lose their place, and hold up nobody', async (house) => {
    const sockets = [...Array.from({ length: 500 }, () => slow(house, '')), ...Array.from({ length: 200 }, () => slow(house, 'Content-Length: 100000\r\nContent-Type: application/json\r\n\r\n{'))]; // prettier-ignore
    const { result, p95, failed } = await meanwhile(house, () => Promise.all(sockets));
    const slowest = Math.max(...result);
    must(slowest <= 15.5, `a slow sender stays ${slowest.toFixed(1)} s`);
    must(failed === 0, `${failed} requests of others failed`);
    must(p95 < 500, `another page took ${p95.toFixed(0)} ms (p95) meanwhile`);
    return `${result.length} slow senders gone within ${slowest.toFixed(1)} s; others ${p95.toFixed(0)} ms (p95)`;
  }),
];

/** A byte a second. @returns after how many seconds the line is cut; 30 when it is not */
function slow(house: House, headers: string): Promise<number> {
  const { hostname, port } = new URL(house.targets.programUrl ?? house.targets.baseUrl);
  const begun = performance.now();
  const socket: Socket = connect(Number(port), hostname);
  socket.on('error', () => undefined);
  socket.resume();
  socket.write(`POST ${house.at('ANS')} HTTP/1.1\r\nHost: ${hostname}\r\n${headers}`);
  const drip = setInterval(() => socket.write(headers === '' ? 'X' : ' '), 1_000);
  const end = setTimeout(() => socket.destroy(), 30_000);
  return new Promise((resolve) => {
    socket.once('close', () => {
      clearInterval(drip);
      clearTimeout(end);
      resolve((performance.now() - begun) / 1_000);
    });
  });
}
