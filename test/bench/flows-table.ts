/** Whole questionnaires answered and stored for good, a second, beside Express alone taking the same JSON. */
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { asking } from './asking.ts';
import { print, spread } from './fresh-process.ts';
import { pagesOf } from './resident-flows.ts';
import { whileServed } from './running-answering.ts';
import type { Served } from './serve-answering.ts';
import type { FlowKind, FlowsToTime, FlowTimes } from './time-flows.ts';

const clients = [8, 32];
/** How many residents walk through a form without scripts, to know what their browsers send. */
const recorded = 10;

type Load = Record<FlowKind, FlowTimes> & { clients: number };

/** @param size residents in each measurement; a quarter of them without scripts, who send many more requests */
export async function printFlows(runs: number, size: number): Promise<void> {
  const loads: Load[] = [];
  for (let run = 0; run < runs; run += 1) loads.push(...(await oneRun(size)));
  print(
    `whole questionnaires, SQLite FULL, ${size} residents a measurement; target for page and answers: 1/6 of Express alone or more, p99 under 100 ms`,
  );
  print('clients | what | a second | p50 of one | p99 of one | against Express alone');
  for (const count of clients) {
    const same = loads.filter((load) => load.clients === count);
    printLoad('page and answers', same, 'answers');
    printLoad('the same from the link on', same, 'script');
    printLoad('without scripts', same, 'plain');
    printLoad('Express alone, nothing kept', same, 'bare');
  }
}

function printLoad(name: string, loads: Load[], kind: FlowKind): void {
  const ms = (which: 'p50' | 'p99'): string =>
    spread(
      loads.map((load) => load[kind][which]),
      'ms',
    );
  const rates = loads.map((load) => load[kind].perSecond);
  const times = loads.map((load) => load.bare.perSecond / load[kind].perSecond);
  const mark = kind === 'answers' ? (Math.min(...times) <= 6 ? ', met' : ', missed') : '';
  const ratio = kind === 'bare' ? '' : `1/${spread(times, 'x').replace(' x', '')}${mark}`;
  const rate = spread(rates, 'ms').replace(' ms', '');
  print([loads[0]?.clients, name, rate, ms('p50'), ms('p99'), ratio].join(' | '));
}

/** A fresh server for each number of clients; first some residents for whom nothing is measured. */
async function oneRun(size: number): Promise<Load[]> {
  const loads: Load[] = [];
  for (const count of clients)
    loads.push(await whileServed(4 * size + recorded, (served) => load(served, count, size)));
  return loads;
}

async function load(served: Served, count: number, size: number): Promise<Load> {
  const { url, bare, tokens, answers } = served;
  const { ask, close } = asking(url, 1);
  const pages: string[][] = [];
  for (const [i, token] of tokens.splice(0, recorded).entries())
    pages.push(await pagesOf(ask, token, answers[i] ?? {}));
  close();
  const bodies = answers.map((each) => [JSON.stringify(each)]);
  const some = tokens.splice(0, size);
  await timeFlows({ url, kind: 'script', clients: count, tokens: some, bodies });
  const script = await timeFlows({
    url,
    kind: 'script',
    clients: count,
    tokens: tokens.splice(0, size),
    bodies,
  });
  const begun = await timeFlows({
    url,
    kind: 'answers',
    clients: count,
    tokens: tokens.splice(0, size),
    bodies,
  });
  const plain = await timeFlows({
    url,
    kind: 'plain',
    clients: count,
    tokens: tokens.splice(0, Math.ceil(size / 4)),
    bodies: pages,
  });
  const posts = Array.from({ length: 4 * size }, () => '');
  const alone: FlowsToTime = { url: bare, kind: 'bare', clients: count, tokens: posts, bodies };
  await timeFlows(alone);
  return { clients: count, script, answers: begun, plain, bare: await timeFlows(alone) };
}

async function timeFlows(what: FlowsToTime): Promise<FlowTimes> {
  const script = fileURLToPath(new URL('time-flows.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', script], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(JSON.stringify(what));
  return JSON.parse(await text(child.stdout)) as FlowTimes;
}
