import type { Migration } from '../migration.ts';

/**
 * By which a person finds their own answers again, to withdraw or change them: the HMAC of a receipt that only they have.
 * Null for answers without one, such as those from paper. The receipt itself, and what leads to the open texts, is nowhere.
 */
export const receipts: Migration = {
  async up(db) {
    await db.raw('alter table responses add column receipt_hash text check (length(receipt_hash) = 64)');
    await db.raw('create unique index responses_receipt_hash on responses (receipt_hash)');
  },
  async down(db) {
    await db.raw('drop index responses_receipt_hash');
    await db.raw('alter table responses drop column receipt_hash');
  },
};
