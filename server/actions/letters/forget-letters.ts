import type { Mailing } from '../mailing-records.ts';
import type { PanelStore } from '../stores.ts';

/** The letters of a mailing as they were made, and all files of them. @param panel of the transaction */
export async function forgetLetters(
  panel: Pick<PanelStore, 'letterBatches' | 'jobs'>,
  { id, channel }: Pick<Mailing, 'id' | 'channel'>,
): Promise<void> {
  if (channel !== 'letter') return;
  await panel.letterBatches.forget(id);
  for (const job of await panel.jobs.of('letters', id)) await panel.jobs.drop(job.id);
}
