import type { Knex } from 'knex';
import type { ForgottenInvitation } from '../actions/panel-records.ts';
import type { PanelStore } from '../actions/stores.ts';

interface ForgottenRow {
  wave_id: string;
  channel: ForgottenInvitation['channel'];
  delivery: ForgottenInvitation['delivery'];
  /** 0 or 1 on SQLite. */
  drawn: boolean | number;
  age_group: string;
  gender: string;
  district: string;
  people: number;
}

const key = ['wave_id', 'channel', 'delivery', 'drawn', 'age_group', 'gender', 'district'];

export function forgottenInvitations(db: Knex): PanelStore['forgottenInvitations'] {
  const table = () => db<ForgottenRow>('forgotten_invitations');
  return {
    async add(waveId, { channel, delivery, drawn, bands }, people = 1) {
      await table()
        .insert({ wave_id: waveId, channel, delivery, drawn, ...bands, people })
        .onConflict(key)
        .merge({ people: db.raw('forgotten_invitations.people + ?', [people]) });
    },
    async ofWave(waveId) {
      const rows = await table().where({ wave_id: waveId }).orderBy(key);
      return rows.flatMap((row) => Array.from({ length: row.people }, () => toForgotten(row)));
    },
  };
}

function toForgotten({ channel, delivery, drawn, ...row }: ForgottenRow): ForgottenInvitation {
  const { age_group, gender, district } = row;
  return { channel, delivery, drawn: Boolean(drawn), bands: { age_group, gender, district } };
}
