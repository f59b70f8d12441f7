import type { Knex } from 'knex';
import type { StoredEdition } from '../actions/result-records.ts';
import type { AnswersStore } from '../actions/stores.ts';
import { refuseDouble } from './refuse-double.ts';

interface EditionRow {
  wave_id: string;
  release: number;
  number: number;
  created_on: string;
  checksum: string;
  document: string;
}

/** The table itself refuses to change or remove an edition. */
export function editions(db: Knex): AnswersStore['editions'] {
  const table = () => db<EditionRow>('editions');
  return {
    async add(edition) {
      const name = `${edition.release}.${edition.number}`;
      await refuseDouble(
        db,
        `Uitgave ${name} van golf ${edition.waveId} bestaat al.`,
        table().insert(toRow(edition)),
      );
    },
    async ofWave(waveId) {
      const rows = await table().where({ wave_id: waveId }).orderBy(['release', 'number']);
      return rows.map(toEdition);
    },
    async find(waveId, release, number) {
      const row = await table().where({ wave_id: waveId, release, number }).first();
      return row === undefined ? null : toEdition(row);
    },
  };
}

function toEdition(row: EditionRow): StoredEdition {
  return {
    waveId: row.wave_id,
    release: row.release,
    number: row.number,
    createdOn: row.created_on,
    checksum: row.checksum,
    document: row.document,
  };
}

function toRow(edition: StoredEdition): EditionRow {
  return {
    wave_id: edition.waveId,
    release: edition.release,
    number: edition.number,
    created_on: edition.createdOn,
    checksum: edition.checksum,
    document: edition.document,
  };
}
