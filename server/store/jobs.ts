import type { Knex } from 'knex';
import type { Job, JobFile, Jobs } from '../actions/jobs/job-records.ts';
import { dialectOf } from './database.ts';

interface JobRow {
  id: string;
  kind: string;
  subject: string;
  staff_id: string;
  state: Job['state'];
  claim: string | null;
  done: number;
  total: number;
  fault: string | null;
  beat_at: number | string;
  kept_until: number | string;
}

interface FileRow extends JobFile {
  job_id: string;
  number: number;
  sealed: Buffer;
}

export function jobs(db: Knex): Jobs {
  const table = () => db<JobRow>('jobs');
  const files = () => db<FileRow>('job_files');
  const running = { state: 'running' } as const;
  return {
    async add(job) {
      try {
        await table().insert(toRow(job));
        return true;
      } catch (error) {
        if (dialectOf(db).isTaken(error)) return false;
        throw error;
      }
    },
    async find(id) {
      const row = await table().where({ id }).first();
      return row === undefined ? null : toJob(row);
    },
    async of(kind, subject) {
      const rows = await table().where({ kind, subject }).orderBy(['kept_until', 'id']);
      return rows.map(toJob);
    },
    async beat(id, { done, total, beatAt }) {
      await table()
        .where({ id, ...running })
        .update({ done, total, beat_at: beatAt });
    },
    async addFile(id, { name, type, size }, sealed) {
      const [last] = await files().where({ job_id: id }).max({ number: 'number' });
      const number = (last?.number ?? -1) + 1;
      await files().insert({ job_id: id, number, name, type, size, sealed });
    },
    async files(id) {
      return files().where({ job_id: id }).orderBy('number').select('name', 'type', 'size');
    },
    async file(id, number) {
      const row = await files().where({ job_id: id, number }).first('sealed');
      return row === undefined ? null : Buffer.from(row.sealed);
    },
    async end(id, { state, fault, keptUntil }) {
      await table()
        .where({ id, ...running })
        .update({ state, fault, kept_until: keptUntil, claim: null });
    },
    async failSilent(moment, fault) {
      await table()
        .where(running)
        .where('beat_at', '<', moment)
        .update({ state: 'failed', fault, claim: null });
    },
    async drop(id) {
      await table().where({ id }).delete();
    },
    async dropBefore(moment) {
      return table().whereNot(running).where('kept_until', '<', moment).delete();
    },
  };
}

function toJob(row: JobRow): Job {
  const { id, kind, subject, state, done, total, fault } = row;
  return {
    id,
    kind,
    subject,
    state,
    done,
    total,
    fault,
    staffId: row.staff_id,
    beatAt: Number(row.beat_at),
    keptUntil: Number(row.kept_until),
  };
}

function toRow({ staffId, beatAt, keptUntil, ...job }: Job): JobRow {
  return {
    ...job,
    staff_id: staffId,
    claim: job.state === 'running' ? `${job.kind} ${job.subject}` : null,
    beat_at: beatAt,
    kept_until: keptUntil,
  };
}
