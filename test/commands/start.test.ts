import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { program, runCli, type Ran } from '../support/run-cli.ts';
import { runHereWith } from '../support/run-here.ts';
import { freePort } from '../support/free-port.ts';

describe('panelpeil on the command line', function () {
  this.timeout(300_000);
  let folder = '';
  let env: Record<string, string> = {};
  let port = 0;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'panelpeil-start-'));
    port = await freePort();
    env = {
      PANELPEIL_DATA: join(folder, 'data'),
      PORT: String(port),
      LOG_LEVEL: 'silent',
      DATABASE_URL: '',
      NODE_ENV: '',
    };
  });
  after(() => rmSync(folder, { recursive: true }));

  /** Starts `serve`, and resolves with what it printed once the sign-in is there. */
  async function start(): Promise<{ running: ChildProcess; printed: string }> {
    const running = spawn(process.execPath, [...program, 'serve'], {
      env: { ...process.env, ...env },
    });
    const printed = await new Promise<string>((resolve, reject) => {
      let text = '';
      // The pipe stays open: a program whose output is closed ends.
      running.stdout?.on('data', (piece: Buffer) => {
        text += piece.toString();
        if (/demo@kerkebeek\.test {3}\S+ .+\n/.test(text)) resolve(text);
      });
      running.once('exit', (code) => reject(new Error(`serve ended with ${code}: ${text}`)));
    });
    return { running, printed };
  }

  /** A command that needs no process of its own, with other settings than the tests'. */
  function here(args: string[], more: Record<string, string> = {}): Promise<Ran> {
    return runHereWith({ NODE_ENV: 'test', ...env, ...more }, args);
  }

  async function stop(running: ChildProcess): Promise<number | null> {
    const ended = once(running, 'exit');
    running.kill('SIGTERM');
    const [code] = (await ended) as [number | null];
    return code;
  }

  it('opens the demo: prints the address, a link that works and a sign-in, and stops politely', async () => {
    const { running, printed } = await start();
    const link = /http:\S+\/deelnemen\/[\w-]{43}/.exec(printed)?.[0] ?? '';
    const answers = await Promise.all([fetch(link), fetch(`http://localhost:${port}/beheer`)]);
    const busy = runCli(['serve'], { ...env, PANELPEIL_DATA: join(folder, 'other') });
    const second = runCli(['migrate'], env);
    const code = await stop(running);
    expect(printed).to.contain(`Panelpeil runs on http://localhost:${port} (sqlite).`);
    expect(answers.map((one) => one.status)).to.deep.equal([200, 200]);
    expect(printed).to.match(/beleid@kerkebeek\.test {3}\S+ {3}policy: also paper entry and the telephone\n/);
    expect(printed).to.match(
      /demo@kerkebeek\.test {3}\S+ {3}administrator: also paper entry, not the telephone\n/,
    );
    expect([busy.status, busy.stderr]).to.satisfy(
      ([status, text]: [number, string]) => status === 1 && text.includes('set PORT'),
    );
    expect([second.status, second.stderr.includes('in use')]).to.deep.equal([1, true]);
    expect(code).to.equal(0);
  });

  it('starts again on what is there, with another link and another password', async () => {
    const { running, printed } = await start();
    const link = /http:\S+\/deelnemen\/[\w-]{43}/.exec(printed)?.[0] ?? '';
    const status = (await fetch(link)).status;
    expect([status, await stop(running)]).to.deep.equal([200, 0]);
  });

  it('refuses the demo where there is something, and in production', async () => {
    const filled = await here(['demo']);
    const production = await here(['demo'], { NODE_ENV: 'production' });
    expect([filled.status, filled.stderr.includes('not empty')]).to.deep.equal([1, true]);
    expect(production.status).to.equal(1);
  });

  it('brings the tables of an empty installation up to date', async () => {
    const migrated = await here(['migrate'], { PANELPEIL_DATA: join(folder, 'bare') });
    expect([migrated.status, migrated.stdout]).to.deep.equal([0, 'Both databases are up to date.\n']);
  });

  it('adds staff with a one-time link, once, and knows no other roles', async () => {
    const add = (email: string, role: string) => here(['staff', 'add', '--email', email, '--role', role]);
    const first = await add('els@kerkebeek.test', 'policy');
    const again = await add('els@kerkebeek.test', 'policy');
    const king = await add('jo@kerkebeek.test', 'king');
    const nobody = await here(['staff', 'add']);
    expect([first.status, first.stdout]).to.satisfy(
      ([status, text]: [number, string]) => status === 0 && /\/beheer\/wachtwoord\/[\w-]{43}\n$/.test(text),
    );
    expect([again.status, king.status, nobody.status]).to.deep.equal([1, 1, 2]);
  });

  it('names the setting that production lacks, and what it does not know', async () => {
    const production = await here(['serve'], { NODE_ENV: 'production', PUBLIC_URL: '' });
    const unknown = await here(['paint']);
    expect([production.status, production.stderr]).to.satisfy(
      ([status, text]: [number, string]) => status === 1 && text.includes('PUBLIC_URL is missing'),
    );
    expect([unknown.status, unknown.stderr.includes('expected one of serve')]).to.deep.equal([2, true]);
  });
});
