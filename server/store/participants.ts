import type { Knex } from 'knex';
import type { PanelStore, Participant } from '../actions/stores.ts';
import { type MemberRow, toMember } from './members.ts';
import { toWave, type WaveRow } from './waves.ts';

type Both = MemberRow & { [Column in keyof WaveRow as `wave_${Column}`]: WaveRow[Column] };

const ofWave = {
  wave_id: 'waves.id',
  wave_title: 'waves.title',
  wave_purpose: 'waves.purpose',
  wave_status: 'waves.status',
  wave_opens_on: 'waves.opens_on',
  wave_closes_on: 'waves.closes_on',
  wave_questionnaire_version: 'waves.questionnaire_version',
  wave_bands: 'waves.bands',
  wave_may_edit: 'waves.may_edit',
} satisfies Record<`wave_${keyof WaveRow}`, string>;

export function participants(db: Knex): PanelStore['participants'] {
  return {
    ofToken: (tokenHash) => find(db, 'invitations', { token_hash: tokenHash }),
    ofCode: (codeHash) => find(db, 'codes', { code_hash: codeHash }),
  };
}

async function find(
  db: Knex,
  invited: 'invitations' | 'codes',
  secret: Record<string, string>,
): Promise<Participant | null> {
  const [row] = await db(invited)
    .join('members', 'members.id', `${invited}.member_id`)
    .join('waves', 'waves.id', `${invited}.wave_id`)
    .where(secret)
    .select<Both[]>('members.*', ofWave);
  return row === undefined ? null : { member: toMember(row), wave: toWave(waveOf(row)) };
}

function waveOf(row: Both): WaveRow {
  return {
    id: row.wave_id,
    title: row.wave_title,
    purpose: row.wave_purpose,
    status: row.wave_status,
    opens_on: row.wave_opens_on,
    closes_on: row.wave_closes_on,
    questionnaire_version: row.wave_questionnaire_version,
    bands: row.wave_bands,
    may_edit: row.wave_may_edit,
  };
}
