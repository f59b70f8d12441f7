import type { Job, JobFile, Jobs } from '../../server/actions/jobs/job-records.ts';
import type { LetterBatch, LetterBatches } from '../../server/actions/letters/letter-batch.ts';
import { Shelf } from './shelf.ts';

export function memoryJobs(): { jobs: Jobs; letterBatches: LetterBatches } {
  const jobs = new Shelf<Job>(({ id }) => id);
  const files = new Map<string, { file: JobFile; sealed: Buffer }[]>();
  const running = (id: string): Job | null => {
    const job = jobs.find(id);
    return job?.state === 'running' ? job : null;
  };
  const drop = (id: string): void => {
    jobs.take(id);
    files.delete(id);
  };
  return {
    jobs: {
      add: async (job) => {
        const same = jobs
          .all()
          .some(
            ({ kind, subject, state }) => state === 'running' && kind === job.kind && subject === job.subject,
          );
        if (!same) jobs.put(job);
        return !same;
      },
      find: async (id) => jobs.find(id),
      of: async (kind, subject) => jobs.all().filter((one) => one.kind === kind && one.subject === subject),
      beat: async (id, sign) => {
        const job = running(id);
        if (job !== null) jobs.put({ ...job, ...sign });
      },
      addFile: async (id, file, sealed) => {
        files.set(id, [...(files.get(id) ?? []), { file, sealed }]);
      },
      files: async (id) => (files.get(id) ?? []).map(({ file }) => file),
      file: async (id, at) => files.get(id)?.[at]?.sealed ?? null,
      end: async (id, end) => {
        const job = running(id);
        if (job !== null) jobs.put({ ...job, ...end });
      },
      failSilent: async (moment, fault) => {
        for (const job of jobs.all())
          if (job.state === 'running' && job.beatAt < moment) jobs.put({ ...job, state: 'failed', fault });
      },
      drop: async (id) => drop(id),
      dropBefore: async (moment) => {
        const old = jobs.all(({ state, keptUntil }) => state !== 'running' && keptUntil < moment);
        for (const { id } of old) drop(id);
        return old.length;
      },
    },
    letterBatches: memoryLetterBatches(),
  };
}

function memoryLetterBatches(): LetterBatches {
  const batches = new Map<string, LetterBatch>();
  const forget = (mailingId: string): void => {
    const batch = batches.get(mailingId);
    if (batch !== undefined) batches.set(mailingId, { ...batch, letters: null });
  };
  return {
    put: async (batch) => void batches.set(batch.mailingId, batch),
    find: async (mailingId) => batches.get(mailingId) ?? null,
    forget: async (mailingId) => forget(mailingId),
    forgetBefore: async (moment) => {
      const old = [...batches.values()].filter(
        ({ letters, keptUntil }) => letters !== null && keptUntil < moment,
      );
      for (const { mailingId } of old) forget(mailingId);
      return old.length;
    },
  };
}
