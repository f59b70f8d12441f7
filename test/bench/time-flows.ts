/**
 * One fresh process of the benchmark: so many clients at once walk through whole questionnaires. Reads what to do as JSON
 * from its input; prints flows a second and how long one takes, as JSON.
 */
import { text } from 'node:stream/consumers';
import { asking } from './asking.ts';
import { flowOfAnswers, flowWithoutScript, flowWithScript, openLink } from './resident-flows.ts';

export type FlowKind = 'script' | 'answers' | 'plain' | 'bare';

export interface FlowsToTime {
  url: string;
  /**
   * script: from the link on; answers: the page and the answers of who has begun already; plain: page after page without
   * scripts; bare: only the answers, to something that keeps nothing.
   */
  kind: FlowKind;
  clients: number;
  /** One for each flow. */
  tokens: string[];
  /** Bodies of each resident: one as JSON, or all pages of the form. */
  bodies: string[][];
}

export interface FlowTimes {
  /** Flows. */
  perSecond: number;
  /** Milliseconds of one flow. */
  p50: number;
  p99: number;
}

const { url, kind, clients, tokens, bodies } = JSON.parse(await text(process.stdin)) as FlowsToTime;
const { ask, close } = asking(url, clients);
const times: number[] = [];
let next = 0;
const begun: string[] = [];
if (kind === 'answers') for (const token of tokens) begun.push(await openLink(ask, token));
const start = performance.now();
await Promise.all(Array.from({ length: clients }, client));
const took = performance.now() - start;
close();
times.sort((a, b) => a - b);
const at = (share: number): number => times[Math.floor(share * (times.length - 1))] ?? Number.NaN;
const result: FlowTimes = { perSecond: times.length / (took / 1000), p50: at(0.5), p99: at(0.99) };
process.stdout.write(JSON.stringify(result));

async function client(): Promise<void> {
  for (let flow = next++; flow < tokens.length; flow = next++) {
    const start = performance.now();
    await walk(flow, bodies[flow % bodies.length] ?? []);
    times.push(performance.now() - start);
  }
}

async function walk(flow: number, pages: string[]): Promise<void> {
  const [first = ''] = pages;
  const token = tokens[flow] ?? '';
  if (kind === 'plain') return flowWithoutScript(ask, token, pages);
  if (kind === 'script') return flowWithScript(ask, token, first);
  if (kind === 'answers') return flowOfAnswers(ask, begun[flow] ?? '', first);
  const headers = { 'Content-Type': 'application/json' };
  const { status } = await ask('POST', '/', { headers, body: first });
  if (status !== 200) throw new Error(`Express alone answered ${status}`);
}
