/** A small client of HTTP for the benchmark, on connections that stay open. */
import { Agent, request, type IncomingHttpHeaders } from 'node:http';
import { brotliDecompressSync } from 'node:zlib';

export interface Asked {
  status: number;
  headers: IncomingHttpHeaders;
  text: string;
}

export type Ask = (
  method: string,
  path: string,
  more?: { headers?: object; body?: string },
) => Promise<Asked>;

/** @param connections at most open at once */
export function asking(origin: string, connections: number): { ask: Ask; close: () => void } {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const ask: Ask = (method, path, { headers, body } = {}) =>
    new Promise((resolve, reject) => {
      const all = { 'Accept-Encoding': 'gzip, deflate, br', ...headers };
      const sent = request(`${origin}${path}`, { method, agent, headers: all }, (res) => {
        const parts: Buffer[] = [];
        res.on('data', (part: Buffer) => parts.push(part));
        res.once('error', reject);
        res.once('end', () => {
          const bytes = Buffer.concat(parts);
          const isPacked = res.headers['content-encoding'] === 'br';
          const text = (isPacked ? brotliDecompressSync(bytes) : bytes).toString('utf8');
          resolve({ status: res.statusCode ?? 0, headers: res.headers, text });
        });
      });
      sent.once('error', reject);
      sent.end(body);
    });
  return { ask, close: () => agent.destroy() };
}
