import type { Knex } from 'knex';
import type { MemberUpload } from '../actions/members/member-records.ts';
import type { PanelStore } from '../actions/stores.ts';
import { dialectOf } from './database.ts';

interface UploadRow {
  id: string;
  staff_id: string;
  file_name: string;
  /** JSON, as are the next two. */
  content: string;
  opened: string;
  mapping: string;
  created_at: number | string;
}

export function memberUploads(db: Knex): PanelStore['memberUploads'] {
  const table = () => db<UploadRow>('member_uploads');
  return {
    async add(upload) {
      await table().insert(toRow(upload));
    },
    async find(id) {
      const row = await table().where({ id }).first();
      return row === undefined ? null : toUpload(row);
    },
    async change(id, mapping) {
      await table()
        .where({ id })
        .update({ mapping: JSON.stringify(mapping) });
    },
    async drop(id) {
      await table().where({ id }).delete();
      await dialectOf(db).forgetDeleted(db, 'member_uploads');
    },
    all: async () => (await table().orderBy('id')).map(toUpload),
    async dropBefore(moment) {
      const dropped = await table().where('created_at', '<', moment).delete();
      if (dropped > 0) await dialectOf(db).forgetDeleted(db, 'member_uploads');
      return dropped;
    },
  };
}

function toRow(upload: MemberUpload): UploadRow {
  return {
    id: upload.id,
    staff_id: upload.staffId,
    file_name: upload.fileName,
    content: JSON.stringify(upload.table),
    opened: JSON.stringify(upload.opened),
    mapping: JSON.stringify(upload.mapping),
    created_at: upload.createdAt,
  };
}

function toUpload(row: UploadRow): MemberUpload {
  return {
    id: row.id,
    staffId: row.staff_id,
    fileName: row.file_name,
    table: JSON.parse(row.content) as MemberUpload['table'],
    opened: JSON.parse(row.opened) as MemberUpload['opened'],
    mapping: JSON.parse(row.mapping) as MemberUpload['mapping'],
    createdAt: Number(row.created_at),
  };
}
