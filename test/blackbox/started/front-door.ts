/** The proxy that every installation has: speaks TLS to the outside, and tells the program where a request comes from. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

export interface FrontDoor {
  port: number;
  /** From now on requests go to the program on this port. */
  leadTo(port: number): void;
  close(): void;
}

export async function openFrontDoor(folder: string): Promise<FrontDoor> {
  let behind = 0;
  const server = createServer(certificate(folder), (asked, answer) => {
    const came = [asked.headers['x-forwarded-for'], asked.socket.remoteAddress].flat();
    const headers = {
      ...asked.headers,
      'x-forwarded-for': came.filter((one) => one !== undefined).join(', '),
      'x-forwarded-proto': 'https',
    };
    const passed = request({
      port: behind,
      host: '127.0.0.1',
      // A line of its own for each: one that is kept may be closed by the program just as it is used again.
      agent: false,
      method: asked.method,
      path: asked.url,
      headers,
    });
    passed.on('response', (response) => {
      answer.writeHead(response.statusCode ?? 502, response.rawHeaders);
      response.pipe(answer);
      // Who is cut off halfway must see that it is not whole.
      response.on('error', () => answer.destroy());
      response.on('aborted', () => answer.destroy());
    });
    passed.on('error', () => (answer.headersSent ? answer.destroy() : answer.writeHead(502).end()));
    answer.on('close', () => {
      passed.destroy();
      // Answered before all of it came: what still comes is thrown away, or it would stand before the next request on this line.
      asked.unpipe(passed);
      asked.resume();
    });
    asked.pipe(passed);
  });
  patient(server);
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    leadTo: (port) => void (behind = port),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Dawdlers are for the program to turn away. */
function patient(server: Server): void {
  server.headersTimeout = 120_000;
  server.requestTimeout = 120_000;
  server.keepAliveTimeout = 30_000;
}

function certificate(folder: string): { key: Buffer; cert: Buffer } {
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const words =
    'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 30 -subj /CN=localhost';
  execFileSync('openssl', [...words.split(' '), '-keyout', key, '-out', cert], { stdio: 'ignore' });
  return { key: readFileSync(key), cert: readFileSync(cert) };
}
