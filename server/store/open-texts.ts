import { randomBytes } from 'node:crypto';
import type { Knex } from 'knex';
import type { KeptText, OpenText } from '../actions/answer-records.ts';
import type { AnswersStore } from '../actions/stores.ts';
import { insertAll } from './insert-all.ts';

interface OpenTextRow {
  key: string;
  wave_id: string;
  question: string;
  text: string;
}

/** A text with its decision: `decided` is its key once more, or null when there is none. */
interface DecidedRow extends OpenTextRow {
  decided: string | null;
  released: string | null;
}

interface CountRow {
  question: string;
  /** Strings on PostgreSQL. */
  texts: number | string;
  decided: number | string;
  released: number | string;
}

/** A text without a key gets one by chance: rows lie in the order of the keys, not with the response they came with. */
export async function addOpenTexts(trx: Knex, openTexts: OpenText[]): Promise<void> {
  await insertAll(trx, 'open_texts', openTexts.map(toRow));
}

/** key -> text, of those that are there. */
export async function textsUnder(db: Knex, keys: string[]): Promise<Map<string, string>> {
  const rows = await db<OpenTextRow>('open_texts').whereIn('key', keys).select('key', 'text');
  return new Map(rows.map(({ key, text }) => [key, text]));
}

export function openTexts(db: Knex): AnswersStore['openTexts'] {
  const ofWave = (waveId: string) =>
    db('open_texts')
      .leftJoin('text_decisions', 'text_decisions.key', 'open_texts.key')
      .where('open_texts.wave_id', waveId);
  return {
    async ofWave(waveId) {
      const rows = await ofWave(waveId)
        .orderBy('open_texts.key')
        .select<DecidedRow[]>('open_texts.*', 'released', { decided: 'text_decisions.key' });
      return rows.map(toKeptText);
    },
    async decide(waveId, key, { released }) {
      const known: unknown = await db('open_texts').where({ wave_id: waveId, key }).first('key');
      if (known === undefined) return false;
      await db('text_decisions').insert({ key, released }).onConflict('key').merge(['released']);
      return true;
    },
    underKeys: (keys) => textsUnder(db, keys),
    async released(waveId) {
      const rows = await ofWave(waveId)
        .whereNotNull('released')
        .orderBy('open_texts.key')
        .select<{ question: string; released: string }[]>('question', 'released');
      return rows.map(({ question, released }) => ({ waveId, question, text: released }));
    },
    async counts(waveId) {
      const rows: CountRow[] = await ofWave(waveId)
        .groupBy('question')
        .select('question')
        .count({ texts: '*', decided: 'text_decisions.key', released: 'released' });
      return rows.map(({ question, texts, decided, released }) => ({
        question,
        texts: Number(texts),
        decided: Number(decided),
        released: Number(released),
      }));
    },
  };
}

function toKeptText({ key, wave_id, question, text, decided, released }: DecidedRow): KeptText {
  return { key, waveId: wave_id, question, text, decision: decided === null ? null : { released } };
}

function toRow(openText: OpenText): OpenTextRow {
  return {
    key: openText.key ?? randomBytes(16).toString('hex'),
    wave_id: openText.waveId,
    question: openText.question,
    text: openText.text,
  };
}
