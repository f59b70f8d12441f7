import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'cheerio';
import { expect } from 'chai';
import { program, runCli } from '../support/run-cli.ts';

describe('a program that is killed while people answer', function () {
  this.timeout(300_000);
  let folder = '';
  let env: Record<string, string> = {};
  let port = 0;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'panelpeil-killed-'));
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    port = (server.address() as AddressInfo).port;
    server.close();
    env = {
      PANELPEIL_DATA: join(folder, 'data'),
      PORT: String(port),
      LOG_LEVEL: 'silent',
      DATABASE_URL: '',
      NODE_ENV: '',
    };
  });
  after(() => rmSync(folder, { recursive: true }));

  /** Serves the demo; resolves with a personal link once it is printed. */
  async function start(): Promise<{ running: ChildProcess; link: string }> {
    const running = spawn(process.execPath, [...program, 'serve'], { env: { ...process.env, ...env } });
    const link = await new Promise<string>((resolve, reject) => {
      let text = '';
      running.stdout?.on('data', (piece: Buffer) => {
        text += piece.toString();
        const found = /http:\S+\/deelnemen\/[\w-]{43}/u.exec(text)?.[0];
        if (found !== undefined) resolve(found);
      });
      running.once('exit', (code) => reject(new Error(`serve ended with ${code}: ${text}`)));
    });
    return { running, link };
  }

  async function kill(running: ChildProcess): Promise<void> {
    const ended = once(running, 'exit');
    running.kill('SIGKILL');
    await ended;
  }

  const cookieOf = (answer: Response): string => (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const begin = async (link: string): Promise<string> =>
    cookieOf(await fetch(link, { method: 'POST', redirect: 'manual' }));
  const look = async (cookie: string): Promise<ReturnType<typeof load>> =>
    load(await (await fetch(`http://localhost:${port}/vragenlijst`, { headers: { cookie } })).text());

  it('fills an empty installation with the demo and has every answer that it said was saved, for the same link after the next start', async () => {
    const demo = runCli(['demo'], env);
    const first = await start();
    const cookie = await begin(first.link);
    const page = await look(cookie);
    const fields = Object.fromEntries(
      page('input[type=hidden]')
        .toArray()
        .map((field) => [page(field).attr('name') ?? '', page(field).attr('value') ?? '']),
    );
    const saved = await fetch(`http://localhost:${port}/vragenlijst/antwoorden`, {
      method: 'POST',
      headers: { cookie, 'X-Panelpeil-Token': fields['bewijs'] ?? '' },
      body: new URLSearchParams({ ...fields, 'v.INT1': '3' }),
    });
    const said = (await saved.json()) as { time: string };
    await kill(first.running);
    const second = await start();
    const again = await look(await begin(first.link));
    await kill(second.running);
    expect([demo.status, /\/deelnemen\/[\w-]{43}/u.test(demo.stdout)]).to.deep.equal([0, true]);
    expect(said.time).to.match(/^\d\d:\d\d$/u);
    expect(again('input[name="v.INT1"]:checked').attr('value')).to.equal('3');
  });
});
