import type { Knex } from 'knex';
import type { Mailing, Mailings } from '../actions/mailing-records.ts';

interface MailingRow {
  id: string;
  wave_id: string;
  kind: Mailing['kind'];
  channel: Mailing['channel'];
  state: Mailing['state'];
  texts: string;
  /** Empty: not planned. */
  send_on: string;
  send_time: string;
  staff_id: string;
  people: number | null;
  version: number;
  everybody: boolean | number;
}

export function mailings(db: Knex): Mailings {
  const table = () => db<MailingRow>('mailings');
  return {
    async add(mailing) {
      await table().insert(toRow(mailing));
    },
    async find(id) {
      const row = await table().where({ id }).first();
      return row === undefined ? null : toMailing(row);
    },
    async ofWave(waveId) {
      const rows = await table().where({ wave_id: waveId });
      return inTurn(rows.map(toMailing));
    },
    async inState(state) {
      const rows = await table().where({ state });
      return inTurn(rows.map(toMailing));
    },
    async save(mailing) {
      const saved = await table()
        .where({ id: mailing.id, version: mailing.version })
        .update(toRow({ ...mailing, version: mailing.version + 1 }));
      return saved === 1;
    },
    async remove(id) {
      await table().where({ id }).delete();
    },
  };
}

const order: Mailing['kind'][] = ['invitation', 'reminder', 'last-reminder'];

/** By kind, then by moment; what is not planned comes last of its kind. */
export function inTurn(all: Mailing[]): Mailing[] {
  return all.toSorted((a, b) => (turnOf(a) < turnOf(b) ? -1 : 1));
}

function turnOf({ kind, sendAt, channel, id }: Mailing): string {
  const moment = sendAt === null ? '~' : `${sendAt.day} ${sendAt.time}`;
  return [order.indexOf(kind), moment, channel, id].join(' ');
}

function toMailing(row: MailingRow): Mailing {
  return {
    id: row.id,
    waveId: row.wave_id,
    kind: row.kind,
    channel: row.channel,
    state: row.state,
    texts: JSON.parse(row.texts) as Mailing['texts'],
    sendAt: row.send_on === '' ? null : { day: row.send_on, time: row.send_time },
    staffId: row.staff_id,
    people: row.people,
    version: row.version,
    ...(row.everybody === true || row.everybody === 1 ? { everybody: true } : {}),
  };
}

function toRow(mailing: Mailing): MailingRow {
  return {
    id: mailing.id,
    wave_id: mailing.waveId,
    kind: mailing.kind,
    channel: mailing.channel,
    state: mailing.state,
    texts: JSON.stringify(mailing.texts),
    send_on: mailing.sendAt?.day ?? '',
    send_time: mailing.sendAt?.time ?? '',
    staff_id: mailing.staffId,
    people: mailing.people,
    version: mailing.version,
    everybody: mailing.everybody === true,
  };
}
