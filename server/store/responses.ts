import type { Knex } from 'knex';
import type { AnswersStore } from '../actions/stores.ts';
import { addResponses } from './add-responses.ts';
import { dialectOf } from './database.ts';
import { foundByReceipt } from './found-by-receipt.ts';
import { groupCommit } from './group-commit.ts';
import { countedBy, countsOf, type CountedCell } from './response-counts.ts';
import { responseRow, toResponse, type Arrival, type ResponseRow } from './response-row.ts';

export function responses(db: Knex): AnswersStore['responses'] {
  const table = () => db<ResponseRow>('responses');
  const add = groupCommit((arrivals: Arrival[]) => addResponses(db, arrivals), dialectOf(db).isAboutOneRow);
  return {
    add: (response, openTexts, textKeys = openTexts.flatMap(({ key }) => key ?? [])) =>
      add({ row: responseRow(response), openTexts, textKeys }),
    ...foundByReceipt(db),
    async exists(ticket) {
      const row = await table().where({ ticket }).first('ticket');
      return row !== undefined;
    },
    async find(ticket) {
      const row = await table().where({ ticket }).first();
      return row === undefined ? null : toResponse(row);
    },
    async ofWave(waveId) {
      const rows = await table().where({ wave_id: waveId }).orderBy('ticket');
      return rows.map(toResponse);
    },
    async counts(waveId) {
      const cells: (CountedCell & { responses: number | string })[] = await table()
        .where({ wave_id: waveId })
        .groupBy(countedBy)
        .select(countedBy)
        .count({ responses: '*' });
      return countsOf(cells.map((cell) => ({ ...cell, responses: Number(cell.responses) })));
    },
  };
}
