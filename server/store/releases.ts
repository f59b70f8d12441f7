import type { Knex } from 'knex';
import type { StoredRelease } from '../actions/result-records.ts';
import type { AnswersStore } from '../actions/stores.ts';
import { newestOfEach } from '../actions/newest-of-each.ts';
import { refuseDouble } from './refuse-double.ts';

interface ReleaseRow {
  wave_id: string;
  number: number;
  created_on: string;
  checksum: string;
  document: string;
}

/** The table itself refuses to change or remove a release. */
export function releases(db: Knex): AnswersStore['releases'] {
  const table = () => db<ReleaseRow>('releases');
  return {
    async add(release) {
      await refuseDouble(
        db,
        `Vrijgave ${release.number} van golf ${release.waveId} bestaat al.`,
        table().insert(toRow(release)),
      );
    },
    async ofWave(waveId) {
      const rows = await table().where({ wave_id: waveId }).orderBy('number');
      return rows.map(toRelease);
    },
    async find(waveId, number) {
      const row = await table().where({ wave_id: waveId, number }).first();
      return row === undefined ? null : toRelease(row);
    },
    async newest() {
      const rows = await table().select('wave_id', 'number', 'created_on', 'checksum').orderBy('number');
      return newestOfEach(
        rows.map(({ wave_id: waveId, number, created_on: createdOn, checksum }) => {
          return { waveId, number, createdOn, checksum };
        }),
      );
    },
  };
}

function toRelease(row: ReleaseRow): StoredRelease {
  return {
    waveId: row.wave_id,
    number: row.number,
    createdOn: row.created_on,
    checksum: row.checksum,
    document: row.document,
  };
}

function toRow(release: StoredRelease): ReleaseRow {
  return {
    wave_id: release.waveId,
    number: release.number,
    created_on: release.createdOn,
    checksum: release.checksum,
    document: release.document,
  };
}
