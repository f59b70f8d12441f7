/** A job as the person who started it sees it, and its files; to others it does not exist. */
import type { ResultsFile } from '../download-results.ts';
import type { StaffMember } from '../panel-records.ts';
import { mustBeAllowed, type Deed } from '../permissions.ts';
import { Problem } from '../problem.ts';
import { unsealBytes } from '../sealed-bytes.ts';
import type { World } from '../world.ts';
import type { Job, JobFile } from './job-records.ts';
import { sealOf } from './job-seal.ts';
import { failSilentJobs } from './start-job.ts';

/** What a person must be allowed to, for each kind of job, and what the audit log says when a file of it is taken. */
const kinds: Record<string, { deed: Deed; download: string }> = {
  letters: { deed: 'print letters', download: 'download letters' },
};

export interface OwnJob {
  job: Job;
  files: JobFile[];
}

/** @throws Problem when the person may not, or has no such job any more */
export async function findOwnJob(world: World, person: StaffMember, id: string): Promise<OwnJob> {
  await dropOldJobs(world);
  const job = await world.panel.jobs.find(id);
  if (job === null || job.staffId !== person.id)
    throw new Problem(
      'not-found',
      'Deze taak is er niet meer. Wij bewaren bestanden maar kort. Start ze opnieuw.',
    );
  mustBeAllowed(person, kindOf(job).deed);
  return { job, files: await world.panel.jobs.files(id) };
}

/** @param at counts from 0. @throws Problem as findOwnJob does, or when there is no such file */
export async function takeJobFile(
  world: World,
  person: StaffMember,
  id: string,
  at: number,
): Promise<ResultsFile> {
  const { job, files } = await findOwnJob(world, person, id);
  const file = files[at];
  const sealed = await world.panel.jobs.file(id, at);
  if (job.state !== 'done' || file === undefined || sealed === null)
    throw new Problem('not-found', 'Dit bestand is er niet.');
  const bytes = unsealBytes(await sealOf(world, id), sealed);
  await world.panel.audit.append({
    at: world.clock.now().toISOString(),
    actor: person.id,
    action: kindOf(job).download,
    subject: job.subject,
  });
  return { fileName: file.name, type: file.type, bytes };
}

/** For upkeep: files that waited long enough, and work whose process ended. How many. */
export async function dropOldJobs(world: World): Promise<number> {
  await failSilentJobs(world);
  return world.panel.jobs.dropBefore(world.clock.now().getTime());
}

function kindOf({ kind }: Job): { deed: Deed; download: string } {
  const known = kinds[kind];
  if (known === undefined) throw new Error(`no kind of job is called ${JSON.stringify(kind)}`);
  return known;
}
