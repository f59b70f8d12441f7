import type { Knex } from 'knex';
import type { PanelStore } from '../actions/stores.ts';

interface SubscriptionRow {
  staff_id: string;
  token: string;
}

const announced = 'tracker-announced';

export function trackerMail(db: Knex): PanelStore['trackerMail'] {
  const subscriptions = () => db<SubscriptionRow>('tracker_subscriptions');
  const settings = () => db<{ name: string; value: string }>('settings');
  return {
    async subscribe(staffId, token) {
      await subscriptions().insert({ staff_id: staffId, token }).onConflict('staff_id').ignore();
    },
    async unsubscribe(staffId) {
      await subscriptions().where({ staff_id: staffId }).delete();
    },
    async subscribers() {
      const rows = await subscriptions().orderBy('staff_id');
      return rows.map(({ staff_id: staffId, token }) => ({ staffId, token }));
    },
    async announced() {
      return (await settings().where({ name: announced }).first())?.value ?? null;
    },
    async announce(from, to) {
      if (from === null) {
        const added = await settings()
          .insert({ name: announced, value: to })
          .onConflict('name')
          .ignore()
          .returning('name');
        return added.length > 0;
      }
      return (await settings().where({ name: announced, value: from }).update({ value: to })) > 0;
    },
  };
}
