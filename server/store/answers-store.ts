/** Everything that was answered, in a database of its own that holds no names. */
import type { Knex } from 'knex';
import type { AnswersStore } from '../actions/stores.ts';
import { canWrite } from './can-write.ts';
import { dialectOf } from './database.ts';
import { cutPseudonyms } from './cut-pseudonyms.ts';
import { drafts } from './drafts.ts';
import { editions } from './editions.ts';
import { arriving, forgetArrival } from './forget-arrival.ts';
import { forgetTicket } from './forget-ticket.ts';
import { forgetDeleted } from './forget-deleted.ts';
import { insertAll } from './insert-all.ts';
import { addOpenTexts, openTexts } from './open-texts.ts';
import { paperEntries } from './paper-entries.ts';
import { refuseDouble } from './refuse-double.ts';
import { releases } from './releases.ts';
import { responseRow } from './response-row.ts';
import { responses } from './responses.ts';
import { shownCounts } from './shown-counts.ts';
import { signs } from './signs.ts';

/** Tables of which nothing may stay in the files when answers are taken back. */
const ofAnswers = ['responses', 'open_texts', 'text_decisions', 'drafts', 'paper_entries'];

export function answersStore(db: Knex): AnswersStore {
  const forgetting = forgetDeleted(db, ofAnswers);
  return {
    responses: responses(db),
    shownCounts: shownCounts(db),
    addMany: (added, texts) =>
      refuseDouble(
        db,
        'Een van deze antwoorden is al bewaard.',
        db.transaction(async (trx) => {
          await insertAll(trx, 'responses', added.map(responseRow));
          await addOpenTexts(trx, texts);
        }),
      ),
    drafts: drafts(db),
    paperEntries: paperEntries(db),
    forgetTicket: (ticket, responseToo) => forgetTicket(db, ticket, responseToo),
    forgetPseudonym: async (pseudonym) => void (await db('responses').where({ pseudonym }).delete()),
    async forgetTexts(keys) {
      for (let start = 0; start < keys.length; start += 500)
        await db('open_texts')
          .whereIn('key', keys.slice(start, start + 500))
          .delete();
    },
    signs: () => signs(db),
    cutPseudonyms: (waveId) => cutPseudonyms(db, waveId),
    forgetArrival: () => forgetArrival(db),
    forgetWithdrawn: () => forgetting.now(),
    async tidy() {
      await forgetting.again();
      await dialectOf(db).forgetRecent(db, arriving);
      await dialectOf(db).keepReserve(db);
    },
    releases: releases(db),
    openTexts: openTexts(db),
    editions: editions(db),
    canWrite: () => canWrite(db),
    giveUpReserve: () => dialectOf(db).giveUpReserve(db),
    roomLeft: () => dialectOf(db).roomLeft(db),
  };
}
