/**
 * R29: members are erased, the databases of the day before are put back, and the real program is started: before it answers its
 * first request they are gone, from tables and files. One of them was erased by a program that was stopped after the first line.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { noteMemberErasure } from '../../server/actions/erasure/note-erasure.ts';
import { forgetMember } from '../../server/actions/own-pages/forget-member.ts';
import type { Member } from '../../server/actions/panel-records.ts';
import type { World } from '../../server/actions/world.ts';
import { readSettings } from '../../server/config.ts';
import { withInstallation } from '../../server/installation.ts';
import { openDatabases } from '../../server/store/database.ts';
import { putEverywhere } from '../support/everywhere.ts';
import { foundAnywhere } from '../support/found-anywhere.ts';
import { settleKerkebeek } from '../support/kerkebeek.ts';
import { program } from '../support/run-cli.ts';
import { placeToRestore, type RestorablePlace } from './place-to-restore.ts';
import type { KeptPromise, Told } from './promise.ts';
import { freePort } from '../support/free-port.ts';

export const erasureSurvivesRestore: KeptPromise = {
  id: 'R29',
  says: 'Erasure survives a restore',
  threshold: 'members found after the start: 0; signs of them in tables and files: 0',
  on: ['SQLite', 'PostgreSQL'],
  async prove(on, length) {
    const place = await placeToRestore(on);
    try {
      return await proved(place, length === 'full' ? 40 : 4);
    } finally {
      await place.remove();
    }
  },
};

async function proved(place: RestorablePlace, people: number): Promise<Told> {
  const settings = readSettings(place.env);
  const ids = Array.from({ length: people }, (_, i) => `lid-${String(i).padStart(3, '0')}`);
  const signs = await withInstallation(settings, (world) => fill(world, ids));
  await place.backUp();
  await withInstallation(settings, (world) => erase(world, ids));
  await place.restore();
  const before = await membersThere(place, ids);
  const { atFirstAnswer, seconds } = await startedProgram(place, () => membersThere(place, ids));
  const databases = await openDatabases(settings);
  const found = await foundAnywhere(databases, settings.dataFolder, signs).finally(() => databases.close());
  return {
    held: before === people && atFirstAnswer === 0 && found.length === 0,
    measured: `${people} members erased, ${before} in the backup that was put back, ${atFirstAnswer} at the first answer ${seconds} s after the start, ${found.length} signs in tables and files`,
  };
}

/** The first is everywhere, with answers in every wave. */
async function fill(world: World, [first = '']: string[]): Promise<string[]> {
  await settleKerkebeek(world);
  return (await putEverywhere(world, first)).signs;
}

/** By turns with and without their answers; of the last only the line of the list was written. */
async function erase(world: World, ids: string[]): Promise<void> {
  for (const [i, id] of ids.entries()) {
    const member: Member | null = await world.panel.members.find(id);
    if (member === null) throw new Error(`${id} is no member`);
    if (i === ids.length - 1) await noteMemberErasure(world, member, 'keep');
    else await forgetMember(world, member, i % 2 === 0 ? 'delete' : 'keep');
  }
}

async function membersThere(place: RestorablePlace, ids: string[]): Promise<number> {
  const db = place.look();
  try {
    return (await db('members').whereIn('id', ids).select('id')).length;
  } finally {
    await db.destroy();
  }
}

/** Knocks until somebody answers, and looks at that very moment. */
async function startedProgram(
  place: RestorablePlace,
  look: () => Promise<number>,
): Promise<{ atFirstAnswer: number; seconds: string }> {
  const port = await freePort();
  const env = { ...process.env, ...place.env, PORT: String(port), LOG_LEVEL: 'silent', NODE_ENV: '' };
  const running = spawn(process.execPath, [...program, 'serve'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const said: string[] = [];
  running.stdout.on('data', (piece: Buffer) => said.push(piece.toString()));
  running.stderr.on('data', (piece: Buffer) => said.push(piece.toString()));
  const begun = performance.now();
  try {
    while (!(await answers(port))) {
      if (running.exitCode !== null)
        throw new Error(`serve ended with ${running.exitCode}: ${said.join('')}`);
      if (performance.now() - begun > 120_000) throw new Error('serve did not answer within two minutes');
    }
    const seconds = ((performance.now() - begun) / 1_000).toFixed(1);
    return { atFirstAnswer: await look(), seconds };
  } finally {
    await stop(running);
  }
}

async function answers(port: number): Promise<boolean> {
  const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => null);
  return answer !== null;
}

async function stop(running: ChildProcess): Promise<void> {
  if (running.exitCode !== null) return;
  const ended = once(running, 'exit');
  running.kill('SIGTERM');
  await ended;
}
