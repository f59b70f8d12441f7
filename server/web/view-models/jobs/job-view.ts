import { brusselsDay, brusselsTime } from '../../../actions/brussels-day.ts';
import type { Job } from '../../../actions/jobs/job-records.ts';
import type { OwnJob } from '../../../actions/jobs/own-job.ts';
import { countText, dayText } from '../belgian.ts';

export interface JobView {
  title: string;
  back: string;
  state: Job['state'];
  done: number;
  /** Null while it is not known. */
  total: number | null;
  words: string;
  /** Why it failed; null otherwise. */
  fault: string | null;
  files: { name: string; size: string; address: string }[];
  /** Until when they can be downloaded. */
  kept: string;
  /** For the script. */
  progressAddress: string;
}

const titles: Record<string, string> = { letters: 'Brieven maken' };

export function jobView({ job, files }: OwnJob, back: string): JobView {
  const address = `/beheer/taken/${job.id}`;
  const until = new Date(job.keptUntil);
  return {
    title: titles[job.kind] ?? 'Taak',
    back,
    state: job.state,
    done: job.done,
    total: job.total === 0 ? null : job.total,
    words: progressWords(job),
    fault: job.fault,
    files: files.map(({ name, size }, i) => ({
      name,
      size: sizeText(size),
      address: `${address}/bestand/${i + 1}`,
    })),
    kept: `${dayText(brusselsDay(until))} om ${brusselsTime(until)} uur`,
    progressAddress: `${address}/stand`,
  };
}

export function progressWords({ state, done, total }: Job): string {
  if (state === 'done') return 'Klaar.';
  if (state === 'failed') return 'Niet gelukt.';
  return total === 0 ? 'Wij beginnen.' : `${countText(done)} van ${countText(total)} klaar.`;
}

function sizeText(bytes: number): string {
  if (bytes < 1_000_000) return `${countText(Math.max(1, Math.round(bytes / 1000)))} kB`;
  return `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`;
}
