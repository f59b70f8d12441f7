import { randomBytes } from 'node:crypto';
import type { Knex } from 'knex';
import type { Invitation } from '../actions/panel-records.ts';
import type { PanelStore } from '../actions/stores.ts';
import { insertAll } from './insert-all.ts';
import { refuseDouble } from './refuse-double.ts';

interface InvitationRow {
  token_hash: string;
  member_id: string;
  wave_id: string;
  channel: Invitation['channel'];
  sent_on: string;
  delivery: Invitation['delivery'];
}

/** In the place of a hash: no token has one that begins so. */
const ended = 'ended-';

export function invitations(db: Knex): PanelStore['invitations'] {
  const table = () => db<InvitationRow>('invitations');
  return {
    add: (added) =>
      refuseDouble(db, 'Deze uitnodiging bestaat al.', insertAll(db, 'invitations', added.map(toRow))),
    async put(made) {
      const rows = made.map(toRow);
      for (let start = 0; start < rows.length; start += 100)
        await table()
          .insert(rows.slice(start, start + 100))
          .onConflict('token_hash')
          .ignore();
    },
    async delivered({ waveId, memberId }, delivery) {
      await table().where({ wave_id: waveId, member_id: memberId }).update({ delivery });
    },
    async dropWaiting(waveId, channel) {
      await table().where({ wave_id: waveId, channel, delivery: 'waiting' }).delete();
    },
    async endTokens(waveId) {
      const rows = await table().where({ wave_id: waveId }).whereNot('token_hash', 'like', `${ended}%`);
      await db.transaction(async (trx) => {
        for (const { token_hash } of rows)
          await trx<InvitationRow>('invitations')
            .where({ token_hash })
            .update({ token_hash: `${ended}${randomBytes(29).toString('hex')}` });
      });
      return rows.length;
    },
    dropOfWave: async (waveId) => table().where({ wave_id: waveId }).delete(),
    async ofMember(memberId) {
      const rows = await table().where({ member_id: memberId }).orderBy(['sent_on', 'token_hash']);
      return rows.map(toInvitation);
    },
    async since(day) {
      const rows = await table().where('sent_on', '>=', day).orderBy('token_hash');
      return rows.map(toInvitation);
    },
    async ofWave(waveId) {
      const rows = await table().where({ wave_id: waveId }).orderBy('token_hash');
      return rows.map(toInvitation);
    },
  };
}

function toInvitation(row: InvitationRow): Invitation {
  return {
    tokenHash: row.token_hash,
    memberId: row.member_id,
    waveId: row.wave_id,
    channel: row.channel,
    sentOn: row.sent_on,
    delivery: row.delivery,
  };
}

function toRow(invitation: Invitation): InvitationRow {
  return {
    token_hash: invitation.tokenHash,
    member_id: invitation.memberId,
    wave_id: invitation.waveId,
    channel: invitation.channel,
    sent_on: invitation.sentOn,
    delivery: invitation.delivery,
  };
}
