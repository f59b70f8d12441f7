/** Somebody with a browser's cookies and an address of their own, who follows no redirect and says what the check wants. */
import { request as plainRequest, Agent as PlainAgent, type IncomingHttpHeaders } from 'node:http';
import { request as safeRequest, Agent as SafeAgent } from 'node:https';
import { CookieJar } from './cookie-jar.ts';

export interface Asked {
  method?: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
}

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  bytes: Buffer;
  text: string;
  /** Until the last byte. */
  ms: number;
  /** Until its head: of who sends much, before all of it is sent. */
  headMs: number;
}

/** Longer than anything here should take. */
const patience = 60_000;

export class Visitor {
  readonly cookies = new CookieJar();
  readonly #origin: URL;
  readonly #agent: PlainAgent;
  readonly #from: string | undefined;
  readonly #trustsAny: boolean;

  constructor(at: { baseUrl: string; trustAnyCertificate?: boolean }, from?: string) {
    this.#origin = new URL(at.baseUrl);
    this.#trustsAny = at.trustAnyCertificate === true;
    const Agent = this.#origin.protocol === 'https:' ? SafeAgent : PlainAgent;
    this.#agent = new Agent({ keepAlive: true, maxSockets: 40 });
    this.#from = from;
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
    return this.ask(path, { headers });
  }

  post(path: string, fields: Record<string, string>, headers: Record<string, string> = {}): Promise<Answer> {
    const type = { 'Content-Type': 'application/x-www-form-urlencoded' };
    const body = new URLSearchParams(fields).toString();
    return this.ask(path, { method: 'POST', headers: { ...type, ...headers }, body });
  }

  postJson(path: string, value: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    const body = typeof value === 'string' ? value : JSON.stringify(value);
    const type = { 'Content-Type': 'application/json' };
    return this.ask(path, { method: 'POST', headers: { ...type, ...headers }, body });
  }

  /** As it is given: no part of the path is made better. */
  async ask(path: string, asked: Asked = {}): Promise<Answer> {
    // A line that was closed at the very moment that it is used again: any browser asks again.
    for (;;) {
      const answer = await this.#askOnce(path, asked);
      if (answer !== null) return answer;
    }
  }

  /** @returns null when a line that was kept open is closed */
  #askOnce(path: string, { method = 'GET', headers = {}, body }: Asked): Promise<Answer | null> {
    const begun = performance.now();
    const cookie = this.cookies.header(path);
    const { hostname, port, protocol } = this.#origin;
    const options = {
      method,
      path,
      hostname,
      port,
      agent: this.#agent,
      timeout: patience,
      headers: {
        ...(cookie === '' ? {} : { Cookie: cookie }),
        ...(body === undefined ? {} : { 'Content-Length': String(Buffer.byteLength(body)) }),
        ...headers,
      },
      ...(this.#from === undefined ? {} : { localAddress: this.#from, family: 4 }),
      ...(this.#trustsAny ? { rejectUnauthorized: false } : {}),
    };
    return new Promise((resolve, reject) => {
      const request = protocol === 'https:' ? safeRequest(options) : plainRequest(options);
      request.on('response', (response) => {
        const headMs = performance.now() - begun;
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => void parts.push(part));
        response.on('error', reject);
        response.on('end', () => {
          this.cookies.keep(response.headers['set-cookie'] ?? []);
          const bytes = Buffer.concat(parts);
          const ms = performance.now() - begun;
          resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes, text: bytes.toString('utf8'), ms, headMs }); // prettier-ignore
        });
      });
      request.on('timeout', () => request.destroy(new Error(`no answer in ${patience / 1_000} s`)));
      request.on('error', (error: NodeJS.ErrnoException) =>
        request.reusedSocket && error.code === 'ECONNRESET' ? resolve(null) : reject(error),
      );
      request.end(body);
    });
  }

  leave(): void {
    this.#agent.destroy();
  }
}
