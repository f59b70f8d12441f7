/** An administrator of the demo who changes the house colour again and again, at a program that is killed meanwhile. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { program } from '../support/run-cli.ts';
import { freePort } from '../support/free-port.ts';

const page = '/beheer/huisstijl';
const hands = 4;

interface Running {
  process: ChildProcess;
  address: string;
  password: string;
}

/** @returns what was acknowledged, as the log has it: "change house style colour #00002A" */
export async function killedWhileWorking(env: Record<string, string>, kills: number): Promise<string[]> {
  const acknowledged: string[] = [];
  let colour = 0;
  const nextColour = (): string => `#${(colour += 1).toString(16).toUpperCase().padStart(6, '0')}`;
  for (let kill = 0; kill < kills; kill += 1) {
    const running = await start(env);
    const session = await signIn(running);
    const working = Array.from({ length: hands }, () => work(session, nextColour, acknowledged));
    const before = acknowledged.length;
    while (acknowledged.length === before) await passed(10);
    await passed(Math.random() * 400);
    const ended = once(running.process, 'exit');
    running.process.kill('SIGKILL');
    await Promise.all([ended, ...working]);
    // The demo has a new password at each start, and fifty sign-ins look like somebody who guesses.
    rmSync(join(env['PANELPEIL_DATA'] ?? '', 'keys/limits.key'));
  }
  return acknowledged;
}

function passed(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

interface Session {
  address: string;
  cookie: string;
  proof: string;
}

/** Until nobody answers any more. */
async function work(session: Session, nextColour: () => string, acknowledged: string[]): Promise<void> {
  for (;;) {
    const kleur = nextColour();
    try {
      const { status } = await post(session, `${page}/kleur`, { kleur });
      if (status !== 303) throw new Error(`a colour was answered with ${status}`);
      acknowledged.push(`change house style colour ${kleur}`);
    } catch (error) {
      if (error instanceof TypeError) return;
      throw error;
    }
  }
}

async function signIn({ address, password }: Running): Promise<Session> {
  const door = await fetch(`${address}/beheer/aanmelden`);
  const before = { address, cookie: cookieOf(door), proof: proofOn(await door.text()) };
  const inside = await post(before, '/beheer/aanmelden', {
    email: 'demo@kerkebeek.test',
    wachtwoord: password,
  });
  if (inside.status !== 303) throw new Error(`signing in was answered with ${inside.status}`);
  const cookie = cookieOf(inside) || before.cookie;
  const shown = await fetch(address + page, { headers: { cookie } });
  return { address, cookie, proof: proofOn(await shown.text()) };
}

function post(
  { address, cookie, proof }: Session,
  path: string,
  fields: Record<string, string>,
): Promise<Response> {
  const body = new URLSearchParams({ ...fields, bewijs: proof });
  return fetch(address + path, { method: 'POST', redirect: 'manual', headers: { cookie }, body });
}

function cookieOf(answer: Response): string {
  return (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
}

function proofOn(text: string): string {
  return load(text)('input[name=bewijs]').first().attr('value') ?? '';
}

/** Resolves when the demo is served and its passwords are printed. */
async function start(env: Record<string, string>): Promise<Running> {
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const served = spawn(process.execPath, [...program, 'serve'], {
    env: { ...process.env, ...env, PORT: String(port) },
  });
  const password = await new Promise<string>((resolve, reject) => {
    let text = '';
    const read = (piece: Buffer): void => {
      text += piece.toString();
      const found = /demo@kerkebeek\.test\s+(?<password>\S+)\s+administrator/u.exec(text)?.groups?.[
        'password'
      ];
      if (found !== undefined) resolve(found);
    };
    served.stdout.on('data', read);
    served.stderr.on('data', read);
    served.once('exit', (code) => reject(new Error(`serve ended with ${code}: ${text}`)));
  });
  return { process: served, address, password };
}
