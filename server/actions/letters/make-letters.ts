/** Files of the letters of a mailing, made in the background. All files of one making have the same people and codes. */
import type { ResultsFile } from '../download-results.ts';
import { startJob, type Progress, type StartedJob } from '../jobs/start-job.ts';
import type { Mailing } from '../mailing-records.ts';
import { paperFormOf } from '../paper-form-of.ts';
import type { StaffMember, Wave } from '../panel-records.ts';
import { Problem } from '../problem.ts';
import type { World } from '../world.ts';
import { findLetters, type MailingAddress } from './find-letters.ts';
import { keptBatch, longestKept } from './kept-batch.ts';
import { withForm, type LetterFile } from './letter-file.ts';
import { letterCsv } from './letter-csv.ts';
import { whyNotNow } from './may-make.ts';
import { newBatch } from './new-batch.ts';
import { writeLetters, type WrittenLetters } from './write-letters.ts';

/** Letters in one file: a printer has its work for a while, and the memory of the program is enough. */
export const mostLetters = { pdf: 250, 'pdf-with-form': 100 };

/**
 * @param wish anew: for the people of now and with new codes, in the place of those that were made
 * @throws Problem when the person may not, it cannot be now, or it is being made already
 */
export async function makeLetters(
  world: World,
  person: StaffMember,
  where: MailingAddress,
  wish: { file: LetterFile; anew: boolean },
): Promise<StartedJob> {
  const { wave, mailing } = await findLetters(world, person, where);
  const kept = (await keptBatch(world, mailing.id))?.made ?? null;
  const isNew = wish.anew || kept === null;
  const refusal = whyNotNow(wave, mailing);
  if (refusal !== null) throw new Problem('conflict', refusal);
  const job = await startJob(
    world,
    { kind: 'letters', subject: mailing.id, person, kept: longestKept },
    async (progress) => {
      const made = isNew ? await newBatch(world, mailing) : kept;
      const written = await writeLetters(world, mailing, made);
      await printLetterFiles(world, { wave, mailing, file: wish.file }, written, progress);
    },
  );
  await world.panel.audit.append({
    at: world.clock.now().toISOString(),
    actor: person.id,
    action: isNew ? 'make letters' : 'make letters again',
    subject: `${wave.id} ${mailing.kind} ${mailing.id}`,
  });
  return job;
}

interface Printing {
  wave: Wave;
  mailing: Mailing;
  file: LetterFile;
}

async function printLetterFiles(
  world: World,
  { wave, mailing, file }: Printing,
  written: WrittenLetters,
  { report, hand }: Progress,
): Promise<void> {
  const { sheet, letters } = written;
  const total = letters.length;
  await report(0, total);
  const name = `brieven-${wave.id}-${names[mailing.kind]}`;
  if (file === 'csv') {
    const type = 'text/csv; charset=utf-8';
    await hand({ fileName: `${name}.csv`, type, bytes: letterCsv(written) });
    return report(total, total);
  }
  const form = file === 'pdf-with-form' ? await paperFormOf(world, wave) : null;
  const most = mostLetters[file];
  const parts = Math.ceil(total / most);
  for (let part = 0; part < parts; part++) {
    const own = letters.slice(part * most, (part + 1) * most).map(({ letter }) => letter);
    const bytes = await world.printer.printLetters({ sheet, letters: own, form });
    const ending = `${form === null ? '' : withForm}${parts === 1 ? '' : `-deel-${part + 1}`}.pdf`;
    const made: ResultsFile = { fileName: `${name}${ending}`, type: 'application/pdf', bytes };
    await hand(made);
    await report(Math.min(total, (part + 1) * most), total);
  }
}

const names: Record<Mailing['kind'], string> = {
  invitation: 'uitnodiging',
  reminder: 'herinnering',
  'last-reminder': 'laatste-herinnering',
};
