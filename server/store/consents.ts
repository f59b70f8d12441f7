import type { Knex } from 'knex';
import type { Consent, Consents, ConsentText } from '../actions/consent-records.ts';
import { refuseDouble } from './refuse-double.ts';

interface ConsentRow {
  member_id: string;
  purpose: Consent['purpose'];
  text_version: number;
  given_on: string;
  withdrawn_on: string | null;
  source: Consent['source'];
}

interface TextRow {
  version: number;
  texts: string;
  from_day: string;
}

/** Rows in one statement. */
const rowsAtOnce = 500;

export function consents(db: Knex): Consents {
  const table = () => db<ConsentRow>('consents');
  return {
    async texts() {
      const rows = await db<TextRow>('consent_texts').orderBy('version');
      return rows.map(toText);
    },
    addText: ({ version, texts, fromDay }) =>
      refuseDouble(
        db,
        'Deze versie van de toestemming bestaat al.',
        db('consent_texts').insert({ version, texts: JSON.stringify(texts), from_day: fromDay }),
      ),
    async add(added) {
      for (let start = 0; start < added.length; start += rowsAtOnce)
        await table()
          .insert(added.slice(start, start + rowsAtOnce).map(toRow))
          .onConflict()
          .ignore();
    },
    async ofMember(memberId) {
      const rows = await table().where({ member_id: memberId }).orderBy(['given_on', 'purpose']);
      return rows.map(toConsent);
    },
    async reopen(memberId, purpose, day) {
      await table()
        .where({ member_id: memberId, purpose, given_on: day, withdrawn_on: day })
        .update({ withdrawn_on: null });
    },
    async withdraw(memberId, purpose, day) {
      await table().where({ member_id: memberId, purpose, withdrawn_on: null }).update({ withdrawn_on: day });
    },
  };
}

function toText({ version, texts, from_day }: TextRow): ConsentText {
  return { version, texts: JSON.parse(texts) as ConsentText['texts'], fromDay: from_day };
}

function toConsent(row: ConsentRow): Consent {
  return {
    memberId: row.member_id,
    purpose: row.purpose,
    textVersion: row.text_version,
    givenOn: row.given_on,
    withdrawnOn: row.withdrawn_on,
    source: row.source,
  };
}

function toRow(consent: Consent): ConsentRow {
  return {
    member_id: consent.memberId,
    purpose: consent.purpose,
    text_version: consent.textVersion,
    given_on: consent.givenOn,
    withdrawn_on: consent.withdrawnOn,
    source: consent.source,
  };
}
