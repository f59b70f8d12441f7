import { column, numberOf, numberOrNull, required, textOf, type Kind } from './kind.ts';

export const appointmentTotals: Kind<'appointment-totals'> = {
  columns: [
    required('year', 'year', ['Jaar', '2021']),
    required('month', 'monthNumber', ['Maand', '5']),
    required('service', 'text', ['Dienst', 'Burgerzaken'], { synonyms: ['Afdeling'] }),
    required('product', 'text', ['Product', 'Aanvraag eID'], { synonyms: ['Productnaam'] }),
    required('booked', 'count', ['Aantal afspraken', '120'], { synonyms: ['Afspraken'] }),
    column('arrived', 'count', ['Aantal aangemeld', '112'], { synonyms: ['Aangemeld', 'Bezoeken'] }),
    column('waiting', 'seconds', ['Gem. wachttijd (mm:ss)', '04:05'], {
      synonyms: ['Gem. wachttijd', 'Gemiddelde wachttijd'],
    }),
    column('transaction', 'seconds', ['Gem. transactietijd (mm:ss)', '07:30'], {
      synonyms: ['Gem. transactietijd', 'Gemiddelde transactietijd', 'Gem. behandeltijd'],
    }),
  ],
  start: () => ({
    record: (values, place) => {
      const [booked, arrived] = [numberOf(values, 'booked'), numberOrNull(values, 'arrived')];
      if (arrived !== null && arrived > booked)
        place.notice(
          'more-arrived',
          'arrived',
          'er kwamen meer bezoekers dan er afspraken waren. Klopt dat?',
        );
      return {
        month: `${textOf(values, 'year')}-${textOf(values, 'month').padStart(2, '0')}`,
        service: textOf(values, 'service'),
        product: textOf(values, 'product'),
        booked,
        arrived,
        waiting: numberOrNull(values, 'waiting'),
        transaction: numberOrNull(values, 'transaction'),
      };
    },
  }),
};
