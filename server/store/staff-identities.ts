import type { Knex } from 'knex';
import type { StaffIdentities } from '../actions/oidc/identity-records.ts';
import { refuseDouble } from './refuse-double.ts';

interface IdentityRow {
  issuer: string;
  subject: string;
  staff_id: string;
}

export function staffIdentities(db: Knex): StaffIdentities {
  const table = () => db<IdentityRow>('staff_identities');
  return {
    async connect(staffId, { issuer, subject }) {
      await table().where({ staff_id: staffId }).delete();
      await refuseDouble(
        db,
        'Dit gemeentelijk account hoort hier al bij iemand anders.',
        table().insert({ issuer, subject, staff_id: staffId }),
      );
    },
    async find({ issuer, subject }) {
      return (await table().where({ issuer, subject }).first())?.staff_id ?? null;
    },
  };
}
