/** One wave row by row, as files for who analyses it: what a row holds, and what it can never hold, stands in the codebook. */
import { createHmac, randomBytes } from 'node:crypto';
import { sharedBands } from '../../../reports/disclosure/shared-bands.ts';
import { rowsFile } from '../../../reports/print/sav/rows-file.ts';
import { writeSav } from '../../../reports/print/sav/write-sav.ts';
import { zipFiles } from '../../../reports/print/zip-files.ts';
import { csvFile } from '../csv-file.ts';
import type { StoredResponse } from '../answer-records.ts';
import { fieldedQuestionnaire } from '../fielded-questionnaire.ts';
import type { IsoDay } from '../iso-day.ts';
import type { Wave } from '../panel-records.ts';
import type { World } from '../world.ts';
import { codebookText, explained } from './codebook-text.ts';
import { csvRows } from './csv-rows.ts';

const profile = { age_group: 'Leeftijdsgroep', gender: 'Geslacht', district: 'Deelgemeente' };

/** A zip with the rows as CSV and for SPSS, and the codebook. */
export async function microdataFiles(world: World, wave: Wave, day: IsoDay): Promise<Buffer> {
  const { questionnaire } = await fieldedQuestionnaire(world, wave);
  const all = await world.answers.responses.ofWave(wave.id);
  const responses = inOrderByChance(
    all.filter(({ questionnaireVersion }) => questionnaireVersion === wave.questionnaireVersion),
  );
  const bands = sharedBands(responses.map((response) => response.bands));
  const people = responses.map(({ answers }, i) => ({ answers, profile: { ...bands[i] } }));
  const file = rowsFile(
    { questionnaire, people, profile },
    { label: `${wave.id} ${wave.title}`, createdAt: day, documents: explained(wave) },
  );
  const name = `microdata-${wave.id}`;
  const files = {
    [`${name}.csv`]: csvFile(csvRows(file)),
    [`${name}.sav`]: writeSav(file),
    [`codeboek-${wave.id}.txt`]: codebookText(wave, file),
  };
  return zipFiles(files, day);
}

/** Under a secret of this moment: neither the order of the tickets, nor that of another file of the same rows. */
function inOrderByChance(responses: StoredResponse[]): StoredResponse[] {
  const secret = randomBytes(32);
  const places = new Map(
    responses.map(({ ticket }) => [ticket, createHmac('sha256', secret).update(ticket).digest('hex')]),
  );
  const placeOf = ({ ticket }: StoredResponse): string => places.get(ticket) ?? '';
  return responses.toSorted((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1));
}
