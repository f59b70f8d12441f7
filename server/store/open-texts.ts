import { randomBytes } from 'node:crypto';
import type { Knex } from 'knex';
import type { OpenText } from '../actions/ports.ts';
import { insertAll } from './insert-all.ts';

interface OpenTextRow {
  key: string;
  wave_id: string;
  question: string;
  text: string;
}

/** Each text gets a key by chance: rows lie in the order of that key, not with the response they came with. */
export async function addOpenTexts(trx: Knex, openTexts: OpenText[]): Promise<void> {
  await insertAll(trx, 'open_texts', openTexts.map(toRow));
}

function toRow(openText: OpenText): OpenTextRow {
  return {
    key: randomBytes(16).toString('hex'),
    wave_id: openText.waveId,
    question: openText.question,
    text: openText.text,
  };
}
