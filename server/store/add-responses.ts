import type { Knex } from 'knex';
import type { AnswersStore } from '../actions/stores.ts';
import { dialectOf } from './database.ts';
import { addOpenTexts } from './open-texts.ts';
import { sameAsStored } from './same-as-stored.ts';
import type { Arrival, ResponseRow } from './response-row.ts';

type Outcome = Awaited<ReturnType<AnswersStore['responses']['add']>>;

/** Stores each ticket once, in one transaction: the first arrival of a ticket stays, an outcome for each in its order. */
export async function addResponses(db: Knex, arrivals: Arrival[]): Promise<Outcome[]> {
  const first = new Map<string, Arrival>();
  for (const arrival of arrivals) {
    if (!first.has(arrival.row.ticket)) first.set(arrival.row.ticket, arrival);
  }
  return db.transaction(async (trx) => {
    // Drafts and paper entries of these tickets, and others with these receipts, wait until it is known which are in.
    const locked = [...first.values()].flatMap(({ row }) =>
      row.receipt_hash === null ? [row.ticket] : [row.ticket, row.receipt_hash],
    );
    await dialectOf(db).lockValues(trx, locked);
    const wanted = await withOwnReceipts(trx, [...first.values()]);
    // In key order: two processes that add the same tickets cannot wait for each other.
    const rows = wanted.map(({ row }) => row).toSorted((a, b) => (a.ticket < b.ticket ? -1 : 1));
    const added = await trx<ResponseRow>('responses')
      .insert(rows)
      .onConflict('ticket')
      .ignore()
      .returning('ticket');
    const isNew = new Set(added.map(({ ticket }) => ticket));
    for (const table of ['drafts', 'paper_entries'])
      await trx(table)
        .whereIn('ticket', [...isNew])
        .delete();
    await addOpenTexts(
      trx,
      wanted.filter(({ row }) => isNew.has(row.ticket)).flatMap(({ openTexts }) => openTexts),
    );
    const outcomes: Outcome[] = [];
    for (const arrival of arrivals) {
      if (isStored(arrival)) outcomes.push('stored');
      else outcomes.push((await sameAsStored(trx, arrival)) ? 'same' : 'different');
    }
    return outcomes;

    function isStored(arrival: Arrival): boolean {
      return isNew.has(arrival.row.ticket) && first.get(arrival.row.ticket) === arrival;
    }
  });
}

/**
 * A receipt is of one response. Who sends one that another ticket has, from a copied cookie say, is stored without:
 * answers are never lost over it, and nobody gets at those of somebody else.
 */
async function withOwnReceipts(trx: Knex, arrivals: Arrival[]): Promise<Arrival[]> {
  const hashes = arrivals.flatMap(({ row }) => row.receipt_hash ?? []);
  if (hashes.length === 0) return arrivals;
  const known = await trx<ResponseRow>('responses')
    .whereIn('receipt_hash', hashes)
    .select('receipt_hash', 'ticket');
  const owners = new Map(known.map(({ receipt_hash, ticket }) => [receipt_hash, ticket]));
  return arrivals.map((arrival) => {
    const { row, openTexts, textKeys } = arrival;
    if (row.receipt_hash === null) return arrival;
    const owner = owners.get(row.receipt_hash) ?? row.ticket;
    owners.set(row.receipt_hash, owner);
    if (owner === row.ticket) return arrival;
    return {
      textKeys,
      row: { ...row, receipt_hash: null },
      openTexts: openTexts.map(({ key: _derived, ...text }) => text),
    };
  });
}
