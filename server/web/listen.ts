/** Opens the port, and closes it politely: say "not ready" first, finish what was asked, then go. */
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Express } from 'express';

/** Milliseconds. Long enough for a proxy to see that we are not ready any more; short enough to be gone within ten seconds. */
const notReadyFirst = 1_000;
const longestStop = 8_000;
/** For those who stand at the door when it closes; then, when still more come than are let in, for telling them so. */
const longestDoor = 2_000;
const longestTurningAway = 1_000;

export interface Listening {
  url: string;
  /** Resolves when the last request is answered, or after eight seconds. A second call is the same stop. */
  stop: () => Promise<void>;
}

/** Port 0 takes any free port. */
export async function listen(app: Express, at: { port: number; host: string }): Promise<Listening> {
  const server = createServer(patience, app);
  server.maxRequestsPerSocket = 1_000;
  server.maxConnections = 2_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(at.port, at.host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  let stopping: Promise<void> | null = null;
  return { url: `http://${at.host}:${port}`, stop: () => (stopping ??= stop(app, server)) };
}

/** A client that dawdles over its headers or body loses its place: others are waiting. */
const patience = {
  headersTimeout: 5_000,
  requestTimeout: 13_000,
  connectionsCheckingInterval: 1_000,
  keepAliveTimeout: 5_000,
};

async function stop(app: Express, server: Server): Promise<void> {
  app.enable('stopping');
  await new Promise((resolve) => setTimeout(resolve, notReadyFirst));
  if (!(await letIn(server, longestDoor))) {
    server.removeAllListeners('request').on('request', turnAway);
    await letIn(server, longestTurningAway);
  }
  const left = longestStop - notReadyFirst - longestDoor - longestTurningAway;
  const deadline = setTimeout(() => server.closeAllConnections(), left);
  // A connection whose answer goes out from now on would otherwise stay open for a next request.
  const letGo = setInterval(() => server.closeIdleConnections(), 100);
  await new Promise<void>((resolve) => server.close(() => resolve()));
  clearTimeout(deadline);
  clearInterval(letGo);
}

/**
 * One is let in each turn of the event loop, and the system breaks off whoever it still holds when the port closes.
 * @returns whether nobody stands at the door any more
 */
async function letIn(server: Server, longest: number): Promise<boolean> {
  let cameIn = true;
  const note = (): void => void (cameIn = true);
  server.on('connection', note);
  const latest = performance.now() + longest;
  while (cameIn && performance.now() < latest) {
    cameIn = false;
    for (let turn = 0; turn < 2; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  }
  server.off('connection', note);
  return !cameIn;
}

/** Takes next to no time: a clear answer for everybody, where otherwise connections would be broken off. */
const turnAway: RequestListener = (_req, res) => {
  res.writeHead(503, {
    'Retry-After': '5',
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    Connection: 'close',
  });
  res.end('De website start opnieuw. Probeer het over enkele seconden nog eens.\n');
};
