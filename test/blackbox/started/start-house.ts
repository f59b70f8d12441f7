/**
 * The built program as it runs in production, behind a proxy and beside a mail server: the demo filled, a colleague of each role,
 * and the links of a reminder to everybody who has not answered.
 */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { House } from '../house.ts';
import { openHouse } from '../open-house.ts';
import { openSink } from '../sink.ts';
import type { Account, Role, Targets } from '../targets.ts';
import { startCluster } from './cluster.ts';
import { openFrontDoor } from './front-door.ts';
import { choosePassword } from './choose-password.ts';
import { manyMembers } from './many-members.ts';
import { movableClock } from './movable-clock.ts';
import { collectInvitations } from './collect-invitations.ts';

export interface Started {
  house: House;
  /** At once, as when the power fails for this program alone. */
  kill?: () => void;
  close: () => Promise<void>;
}

const roles: Role[] = ['communications', 'policy', 'admin', 'steward'];

/** @param people who get an invitation; @param program folder of the built program: dist/server/cli.js is in it */
export async function startHouse(
  on: 'SQLite' | 'PostgreSQL',
  { people = 1_050, program = process.cwd() }: { people?: number; program?: string } = {},
): Promise<Started> {
  const folder = mkdtempSync(join(tmpdir(), 'panelpeil-blackbox-'));
  const cluster = on === 'PostgreSQL' ? startCluster() : null;
  const [door, sink, port] = [await openFrontDoor(folder), await openSink(), await freePort()];
  door.leadTo(port);
  const baseUrl = `https://localhost:${door.port}`;
  const data = join(folder, 'data');
  mkdirSync(data, { mode: 0o700 });
  const env = {
    PATH: process.env['PATH'],
    PANELPEIL_DATA: data,
    PANELPEIL_KEYS: join(folder, 'keys'),
    PUBLIC_URL: baseUrl,
    ...(cluster === null ? {} : { DATABASE_URL: cluster.url }),
  };
  const cli = join(program, 'dist/server/cli.js');
  const run = (...args: string[]): string =>
    execFileSync(process.execPath, [cli, ...args], { env, encoding: 'utf8', cwd: program });
  run('demo');
  run('members', 'import', manyMembers(folder, people));
  const links = roles.map((role) =>
    run('staff', 'add', '--email', `${role}@blackbox.example`, '--role', role).trim(),
  );
  const setupLink = run('staff', 'add', '--email', 'later@blackbox.example', '--role', 'policy').trim();
  const log = join(folder, 'log');
  const clock = movableClock(join(folder, 'clock'));
  const serving = serve(cli, program, log, {
    ...env,
    ...clock.env,
    NODE_ENV: 'production',
    PORT: String(port),
    TRUSTED_PROXY_HOPS: '1',
    SESSION_SECRET: randomBytes(32).toString('hex'),
    SMTP_URL: `smtp://127.0.0.1:${sink.port}`,
    MAIL_FROM: 'Inwonerspanel <panel@kerkebeek.example>',
  });
  const close = async (): Promise<void> => {
    serving.kill('SIGKILL');
    await sink.close();
    door.close();
    cluster?.close();
    rmSync(folder, { recursive: true, force: true });
  };
  const targets: Targets = {
    baseUrl,
    programUrl: `http://127.0.0.1:${port}`,
    trustAnyCertificate: true,
    accounts: {},
    openWave: '2025-1',
    releasedWave: '2023-2',
    logs: [log],
    databases: cluster === null ? [join(data, 'panel.sqlite'), join(data, 'answers.sqlite')] : [cluster.url],
    processId: serving.pid ?? 0,
    severalAddresses: true,
    setupLink,
  };
  try {
    const first = openHouse(targets, sink);
    await untilReady(first, log);
    for (const [i, role] of roles.entries())
      targets.accounts[role] = await colleague(first, role, links[i] ?? '');
    targets.invitations = await collectInvitations(first);
    first.close();
    return {
      house: openHouse(targets, sink, clock.moves(serving)),
      kill: () => void serving.kill('SIGKILL'),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function colleague(house: House, role: Role, link: string): Promise<Account> {
  return choosePassword(house, `${role}@blackbox.example`, new URL(link).pathname);
}

function serve(cli: string, cwd: string, log: string, env: NodeJS.ProcessEnv): ChildProcess {
  const out = openSync(log, 'a');
  return spawn(process.execPath, [cli, 'serve'], { env, cwd, stdio: ['ignore', out, out] });
}

async function untilReady(house: House, log: string): Promise<void> {
  const visitor = house.visitor();
  for (let tries = 0; tries < 480; tries += 1) {
    const { status } = await visitor.get(house.at('RZ')).catch(() => ({ status: 0 }));
    if (status === 200) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`the program does not start: ${readFileSync(log, 'utf8').slice(-400)}`);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return port;
}
