/** Now and every minute: backups that the command made beside this program go into the audit log. */
import type { Logger } from 'pino';
import type { World } from '../actions/world.ts';
import { writeNotes } from '../backup/backup-notes.ts';

const pause = 60_000;

export interface BackupNotesRounds {
  /** Resolves when the round that is going on is done. */
  stop(): Promise<void>;
}

/** A round that fails is logged and tried again: no answer waits for it. */
export function startBackupNotes({ panel }: World, dataFolder: string, log: Logger): BackupNotesRounds {
  const round = async (): Promise<void> => {
    await writeNotes(panel, dataFolder).catch((error: unknown) => {
      log.error({ name: error instanceof Error ? error.name : typeof error }, 'notes of backups failed');
    });
  };
  let going = round();
  const timer = setInterval(() => (going = going.then(round)), pause).unref();
  return {
    async stop() {
      clearInterval(timer);
      await going;
    },
  };
}
