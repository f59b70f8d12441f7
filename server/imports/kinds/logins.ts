import type { LoginMeans } from '../../../reports/figures/records.ts';
import { column, numberOf, numberOrNull, required, textOf, words, type Kind } from './kind.ts';
import { spanOf } from './span.ts';

const means = words({
  itsme: ['itsme', 'itsme®', 'via itsme'],
  eid: ['eID', 'e-ID', 'Identiteitskaart', 'identiteitskaart met kaartlezer'],
  code: [
    'beveiligingscode',
    'beveiligingscode via app',
    'beveiligingscode via sms',
    'beveiligingscode via app/sms',
    'sms',
    'code',
  ],
  other: ['andere', 'ander', 'overige', 'eIDAS'],
});

export const logins: Kind<'logins'> = {
  columns: [
    required('day', 'dayOrMonth', ['Datum', '14/05/2021'], {
      synonyms: ['Dag', 'Maand', 'Periode', 'Date', 'Day', 'Month'],
    }),
    column('means', 'text', ['Aanmeldmiddel', 'itsme'], {
      words: means,
      synonyms: ['Middel', 'Sleutel', 'Authenticatie', 'Aanmeldmethode', 'Login method'],
    }),
    required('logins', 'count', ['Aantal aanmeldingen', '14'], {
      synonyms: ['Aanmeldingen', 'Sessies', 'Logins', 'Number of logins'],
    }),
    column('uniqueUsers', 'count', ['Aantal unieke gebruikers', '12'], {
      synonyms: ['Unieke gebruikers', 'Gebruikers', 'Unique users', 'Users'],
    }),
  ],
  start: () => ({
    record(values, place) {
      const [count, users] = [numberOf(values, 'logins'), numberOrNull(values, 'uniqueUsers')];
      if (users !== null && users > count)
        place.fault(
          'more-users-than-logins',
          'uniqueUsers',
          'er kunnen niet meer gebruikers zijn dan aanmeldingen. Zijn de kolommen verwisseld?',
        );
      const used = values['means'] ?? null;
      return {
        ...spanOf(textOf(values, 'day')),
        means: used === null ? null : (String(used) as LoginMeans),
        logins: count,
        uniqueUsers: users,
      };
    },
  }),
};
