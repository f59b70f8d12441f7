/** Sends a mailing with a mailer that is killed time and again, and counts what came of it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSettings } from '../../server/config.ts';
import { withInstallation } from '../../server/installation.ts';
import { fixedClock } from './world.ts';
import { settleKerkebeek } from './kerkebeek.ts';
import { drawSample, plannedMailing, resident, setPace } from './mailed-wave.ts';
import { openPostOffice } from './post-office.ts';
import { loader, partOf } from './run-cli.ts';

export interface Killed {
  /** Residents who got nothing. */
  missing: number;
  /** Mails beyond the first to the same resident. */
  doubles: number;
  /** Residents whose mails were not all the same message. */
  different: number;
  kills: number;
  /** Invitations that were given up. */
  failed: number;
  state: string | undefined;
}

export interface Killing {
  mails: number;
  /** How many of their addresses the mail server refuses. */
  refused: number;
  kills: number;
  /** 0 to below 1, for the moment of each kill. */
  drawn: () => number;
}

const start = Date.parse('2025-03-10T09:00:00Z');
/** Longer than a mail is kept for the one who died. */
const later = 11 * 60_000;

export async function killMailer({ mails, refused, kills, drawn }: Killing): Promise<Killed> {
  const folder = await mkdtemp(join(tmpdir(), 'panelpeil-killed-'));
  const env = {
    ...process.env,
    NODE_ENV: 'test',
    PANELPEIL_DATA: folder,
    DATABASE_URL: '',
    PANELPEIL_KEYS: '',
  };
  const office = await openPostOffice();
  const every = Math.floor(mails / Math.max(1, refused));
  for (let i = 0; i < refused; i += 1) office.refuse.set(resident(i * every).email ?? '', 550);
  const inside = <T>(work: Parameters<typeof withInstallation<T>>[1]): Promise<T> =>
    withInstallation(readSettings({ PANELPEIL_DATA: folder }), work);
  try {
    const { id } = await inside(async (installed) => {
      const world = { ...installed, clock: fixedClock(new Date(start).toISOString()) };
      await settleKerkebeek(world);
      await setPace(world, 100_000);
      await drawSample(
        world,
        Array.from({ length: mails }, (_, i) => resident(i)),
      );
      return plannedMailing(world, 'invitation');
    });
    let done = 0;
    for (let round = 0; round <= kills; round += 1) {
      const isLast = round === kills;
      const child = spawn(
        process.execPath,
        [...loader, partOf('test/support/mailer-child'), office.url, String(start + round * later)],
        { env, stdio: ['ignore', 'ignore', 'inherit'] },
      );
      const until = office.received.length + 1 + Math.floor(drawn() * Math.max(1, (0.8 * mails) / kills));
      // Before, during and after our saying that the letter is in.
      office.onLetter = () => {
        if (isLast || office.received.length < until) return;
        setTimeout(() => child.kill('SIGKILL'), Math.floor(drawn() * 12));
      };
      const [, signal] = (await once(child, 'exit')) as [number | null, string | null];
      if (signal === 'SIGKILL') done += 1;
    }
    const [state, failed] = await inside(async ({ panel }) => [
      (await panel.mailings.find(id))?.state,
      (await panel.invitations.ofWave('2025-1')).filter(({ delivery }) => delivery === 'failed').length,
    ]);
    return { ...countsOf(office.received, mails - refused), kills: done, failed, state };
  } finally {
    await office.close();
    await rm(folder, { recursive: true });
  }
}

function countsOf(
  received: { to?: { address?: string | undefined }[] | undefined; messageId?: string | undefined }[],
  mails: number,
): Pick<Killed, 'missing' | 'doubles' | 'different'> {
  const byResident = new Map<string, string[]>();
  for (const { to, messageId = '' } of received) {
    const address = to?.[0]?.address ?? '';
    byResident.set(address, [...(byResident.get(address) ?? []), messageId]);
  }
  return {
    missing: mails - byResident.size,
    doubles: received.length - byResident.size,
    different: [...byResident.values()].filter((ids) => new Set(ids).size > 1).length,
  };
}
