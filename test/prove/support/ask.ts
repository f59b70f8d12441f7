/** One request on a connection of its own, as a proxy without keep-alive sends it: what goes wrong is told, not hidden by a retry. */
import { request, type IncomingHttpHeaders } from 'node:http';

export interface Asked {
  status: number;
  headers: IncomingHttpHeaders;
  readonly text: string;
  bytes: number;
  /** Milliseconds until the last byte. */
  took: number;
}

export interface Asking {
  method?: 'GET' | 'POST';
  headers?: Record<string, string>;
  body?: string | Buffer;
  /** ms without a sign of life; longer is an error. */
  patience?: number;
}

const usualPatience = 30_000;

/** @throws an error of the connection, with its code */
export function ask(
  url: string,
  { method = 'GET', headers = {}, body, patience = usualPatience }: Asking = {},
): Promise<Asked> {
  const begun = performance.now();
  return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { 'Content-Length': Buffer.byteLength(body) };
    const all = { ...length, ...headers };
    const sent = request(url, { method, headers: all, agent: false, timeout: patience }, (res) => {
      const parts: Buffer[] = [];
      res.on('data', (part: Buffer) => parts.push(part));
      res.once('error', reject);
      res.once('end', () =>
        resolve({
          status: res.statusCode ?? 0,
          headers: res.headers,
          // Most of what is fetched under load is never read.
          get text() {
            return Buffer.concat(parts).toString('utf8');
          },
          bytes: parts.reduce((sum, { length }) => sum + length, 0),
          took: performance.now() - begun,
        }),
      );
    });
    sent.once('timeout', () => sent.destroy(Object.assign(new Error('no answer'), { code: 'TIMEOUT' })));
    sent.once('error', reject);
    sent.end(body);
  });
}

/** How long the slowest of that share of requests took, ms. */
export function percentile(times: number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, ms));
}
