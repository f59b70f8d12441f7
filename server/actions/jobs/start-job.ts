/**
 * A long piece of work in the background, in the process that was asked for it. It gives a sign of life every few seconds; one
 * that gave none for a minute was in a process that ended, and has failed.
 */
import type { ResultsFile } from '../download-results.ts';
import type { StaffMember } from '../panel-records.ts';
import { Problem } from '../problem.ts';
import { newToken } from '../token.ts';
import type { World } from '../world.ts';
import { sealBytes } from '../sealed-bytes.ts';
import { sealOf } from './job-seal.ts';

const hour = 60 * 60_000;
const betweenBeats = 10_000;
const longestSilence = 60_000;
/** Progress within this time of the last is not written down. */
const oftenEnough = 250;

export interface Wanted {
  /** What is made: "letters". */
  kind: string;
  /** Of what: an id; no name and no address. */
  subject: string;
  person: StaffMember;
  /** How long its files wait at most, in ms; absent: an hour. */
  kept?: number;
}

/** What the work is handed. */
export interface Progress {
  report(this: void, done: number, total: number): Promise<void>;
  /** Locks the file away for who started the work. */
  hand(this: void, file: ResultsFile): Promise<void>;
}

export interface StartedJob {
  id: string;
  /** Resolves when the work has ended, well or not. */
  ended: Promise<void>;
}

/** @throws Problem when work of this kind and subject is going on */
export async function startJob(
  world: World,
  { kind, subject, person, kept = hour }: Wanted,
  work: (progress: Progress) => Promise<void>,
): Promise<StartedJob> {
  await failSilentJobs(world);
  const now = world.clock.now().getTime();
  const id = newToken();
  const job = { id, kind, subject, staffId: person.id, done: 0, total: 0, fault: null, beatAt: now };
  const isAdded = await world.panel.jobs.add({ ...job, state: 'running', keptUntil: now + kept });
  if (!isAdded) throw new Problem('conflict', 'Dit wordt nu al gemaakt. Wacht tot het klaar is.');
  return { id, ended: run(world, { id, kept }, work) };
}

/** Those whose process ended before they did. */
export async function failSilentJobs(world: World): Promise<void> {
  await world.panel.jobs.failSilent(
    world.clock.now().getTime() - longestSilence,
    'Het programma is herstart terwijl dit gemaakt werd. Start het opnieuw.',
  );
}

async function run(
  world: World,
  { id, kept }: { id: string; kept: number },
  work: (progress: Progress) => Promise<void>,
): Promise<void> {
  const { jobs } = world.panel;
  let reached = { done: 0, total: 0 };
  let written = -oftenEnough;
  const beat = async (): Promise<void> => {
    const beatAt = world.clock.now().getTime();
    written = performance.now();
    await jobs.beat(id, { ...reached, beatAt });
  };
  // A beat that fails is followed by another; without any the work counts as ended.
  const timer = setInterval(() => void beat().catch(() => undefined), betweenBeats).unref();
  const end = async (state: 'done' | 'failed', fault: string | null): Promise<void> => {
    clearInterval(timer);
    await jobs.end(id, { state, fault, keptUntil: world.clock.now().getTime() + kept });
  };
  try {
    await work({
      report: async (done, total) => {
        reached = { done, total };
        if (done === total || performance.now() - written >= oftenEnough) await beat();
      },
      hand: async ({ fileName: name, type, bytes }) => {
        const sealed = sealBytes(await sealOf(world, id), bytes);
        await jobs.addFile(id, { name, type, size: bytes.length }, sealed);
      },
    });
    await end('done', null);
  } catch (error) {
    const what = error instanceof Error ? error.name : typeof error;
    const sentence =
      error instanceof Problem ? error.message : `Het is niet gelukt (${what}). Start het opnieuw.`;
    // When not even this can be written, its silence tells.
    await end('failed', sentence).catch(() => undefined);
  }
}
