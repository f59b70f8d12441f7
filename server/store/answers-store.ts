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
import { forgetWithdrawn } from './forget-withdrawn.ts';
import { insertAll } from './insert-all.ts';
import { addOpenTexts, openTexts } from './open-texts.ts';
import { paperEntries } from './paper-entries.ts';
import { refuseDouble } from './refuse-double.ts';
import { releases } from './releases.ts';
import { responseRow } from './response-row.ts';
import { responses } from './responses.ts';
import { shownCounts } from './shown-counts.ts';

export function answersStore(db: Knex): AnswersStore {
  const forgetting = forgetWithdrawn(db);
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
    cutPseudonyms: (waveId) => cutPseudonyms(db, waveId),
    forgetArrival: () => forgetArrival(db),
    forgetWithdrawn: () => forgetting.now(),
    async tidy() {
      await forgetting.again();
      await dialectOf(db).forgetRecent(db, arriving);
    },
    releases: releases(db),
    openTexts: openTexts(db),
    editions: editions(db),
    canWrite: () => canWrite(db),
  };
}
