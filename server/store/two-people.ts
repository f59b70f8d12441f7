import type { Knex } from 'knex';
import type { LeftKeys, TwoPeopleRequest, TwoPeopleRequests } from '../actions/two-people/request-records.ts';
import { refuseDouble } from './refuse-double.ts';

interface RequestRow {
  number: number;
  kind: TwoPeopleRequest['kind'];
  subject: string;
  reason: string;
  asked_by: string;
  asked_on: string;
  state: TwoPeopleRequest['state'];
  decided_by: string | null;
  decided_on: string | null;
  done_on: string | null;
  downloads: number;
}

export function twoPeople(db: Knex): TwoPeopleRequests {
  const table = () => db<RequestRow>('two_people_requests');
  const open = (number: number) => table().where({ number, state: 'open' });
  return {
    async all() {
      return (await table().orderBy('number', 'desc')).map(toRequest);
    },
    async find(number) {
      const row = await table().where({ number }).first();
      return row === undefined ? null : toRequest(row);
    },
    async ask({ asked, ...request }) {
      await refuseDouble(
        db,
        'Dit is al gevraagd. Kijk op de pagina wie erover beslist.',
        table().insert({
          ...request,
          asked_by: asked.by,
          asked_on: asked.on,
          state: 'open',
          decided_by: null,
          decided_on: null,
          done_on: null,
          downloads: 0,
        }),
      );
    },
    async decide(number, { to, sign, since }) {
      const decided = await open(number)
        .whereNot({ asked_by: sign.by })
        .where('asked_on', '>=', since)
        .update({ state: to, decided_by: sign.by, decided_on: sign.on });
      return decided === 1;
    },
    drop: async (number, by) =>
      (await open(number).where({ asked_by: by }).update({ state: 'dropped' })) === 1,
    lapse: async (number) => (await open(number).update({ state: 'lapsed' })) === 1,
    async finish(number, on) {
      const finished = await table()
        .where({ number, state: 'confirmed', done_on: null })
        .update({ done_on: on });
      return finished === 1;
    },
    async countDownload(number, { by, since, most }) {
      const counted = await table()
        .where({ number, state: 'confirmed', kind: 'download microdata', asked_by: by })
        .where('decided_on', '>=', since)
        .where('downloads', '<', most)
        .increment('downloads');
      return counted === 1;
    },
  };
}

export function leftKeys(db: Knex): LeftKeys {
  const table = () => db<{ wave_id: string }>('left_keys');
  return {
    all: async () => (await table().orderBy('wave_id')).map(({ wave_id }) => wave_id),
    async add(waveId) {
      await table().insert({ wave_id: waveId }).onConflict('wave_id').ignore();
    },
    async forget(waveId) {
      await table().where({ wave_id: waveId }).delete();
    },
  };
}

function toRequest(row: RequestRow): TwoPeopleRequest {
  const { number, kind, subject, reason, state, downloads } = row;
  return {
    number,
    kind,
    subject,
    reason,
    asked: { by: row.asked_by, on: row.asked_on },
    state,
    decided:
      row.decided_by === null || row.decided_on === null ? null : { by: row.decided_by, on: row.decided_on },
    doneOn: row.done_on,
    downloads,
  };
}
