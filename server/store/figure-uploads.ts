import type { Knex } from 'knex';
import type { FigureUpload } from '../actions/figure-records.ts';
import type { PanelStore } from '../actions/stores.ts';
import { dialectOf } from './database.ts';

interface UploadRow {
  id: string;
  staff_id: string;
  kind: FigureUpload['kind'];
  file_name: string;
  checksum: string;
  /** JSON, as are the next two. */
  content: string;
  opened: string;
  choices: string;
  created_at: number | string;
}

export function figureUploads(db: Knex): PanelStore['figureUploads'] {
  const table = () => db<UploadRow>('figure_uploads');
  return {
    async add(upload) {
      await table().insert(toRow(upload));
    },
    async find(id) {
      const row = await table().where({ id }).first();
      return row === undefined ? null : toUpload(row);
    },
    async change(id, { mapping, replace }) {
      await table()
        .where({ id })
        .update({ choices: JSON.stringify({ mapping, replace }) });
    },
    async drop(id) {
      await table().where({ id }).delete();
      await dialectOf(db).forgetDeleted(db, 'figure_uploads');
    },
    async dropBefore(moment) {
      const dropped = await table().where('created_at', '<', moment).delete();
      if (dropped > 0) await dialectOf(db).forgetDeleted(db, 'figure_uploads');
      return dropped;
    },
  };
}

function toRow({
  staffId,
  fileName,
  table,
  opened,
  mapping,
  replace,
  createdAt,
  ...rest
}: FigureUpload): UploadRow {
  return {
    ...rest,
    staff_id: staffId,
    file_name: fileName,
    content: JSON.stringify(table),
    opened: JSON.stringify(opened),
    choices: JSON.stringify({ mapping, replace }),
    created_at: createdAt,
  };
}

function toUpload({
  staff_id,
  file_name,
  content,
  opened,
  choices,
  created_at,
  ...rest
}: UploadRow): FigureUpload {
  return {
    ...rest,
    staffId: staff_id,
    fileName: file_name,
    table: JSON.parse(content) as FigureUpload['table'],
    opened: JSON.parse(opened) as FigureUpload['opened'],
    ...(JSON.parse(choices) as Pick<FigureUpload, 'mapping' | 'replace'>),
    createdAt: Number(created_at),
  };
}
