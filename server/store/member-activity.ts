import type { Knex } from 'knex';
import type { Activity, MemberActivity } from '../actions/retention/retention-records.ts';

interface ActivityRow {
  member_id: string;
  month: string;
  asked_on: string | null;
}

export function memberActivity(db: Knex): MemberActivity {
  const table = () => db<ActivityRow>('member_activity');
  return {
    async all() {
      const rows = await table().orderBy('member_id');
      return rows.map(toActivity);
    },
    async find(memberId) {
      const row = await table().where({ member_id: memberId }).first();
      return row === undefined ? null : toActivity(row);
    },
    async note(memberIds, month) {
      const rows = memberIds.map((id) => ({ member_id: id, month, asked_on: null }));
      for (let start = 0; start < rows.length; start += 100)
        await table()
          .insert(rows.slice(start, start + 100))
          .onConflict('member_id')
          .merge();
    },
    async asked(memberIds, day) {
      for (let start = 0; start < memberIds.length; start += 500)
        await table()
          .whereIn('member_id', memberIds.slice(start, start + 500))
          .update({ asked_on: day });
    },
  };
}

function toActivity({ member_id, month, asked_on }: ActivityRow): Activity {
  return { memberId: member_id, month, askedOn: asked_on };
}
