import type { RequestChannel } from '../../../reports/figures/records.ts';
import { column, numberOf, numberOrNull, required, textOf, words, type Kind } from './kind.ts';
import { spanOf } from './span.ts';

const channels = words({
  counter: ['Digitaal loket', 'E-loket', 'Thuisloket', 'Digitaal', 'Website', 'Online'],
  desk: ['Balie', 'Loket', 'Onthaal', 'Fysiek'],
  phone: ['Telefoon', 'Telefonisch'],
  'e-mail': ['E-mail', 'Mail', 'Email'],
  letter: ['Brief', 'Post'],
});

export const requests: Kind<'requests'> = {
  columns: [
    required('day', 'dayOrMonth', ['Datum', '14/05/2021'], {
      synonyms: ['Dag', 'Maand', 'Periode', 'Date', 'Day', 'Month'],
    }),
    column('code', 'text', ['Documentcode', 'ATT-GEZIN'], { synonyms: ['Code'] }),
    required('document', 'text', ['Document', 'Attest van gezinssamenstelling'], {
      synonyms: ['Documenttype', 'Attest', 'Product', 'Document type'],
    }),
    required('channel', 'text', ['Kanaal', 'Digitaal loket'], {
      words: channels,
      synonyms: ['Via', 'Channel'],
    }),
    required('requests', 'count', ['Aantal aanvragen', '9'], {
      synonyms: ['Aanvragen', 'Aantal', 'Requests', 'Number of requests'],
    }),
    column('automatic', 'count', ['Automatisch afgeleverd', '5'], { synonyms: ['Automatisch'] }),
    column('hours', 'decimal', ['Doorlooptijd (werkuren)', '3,5'], { synonyms: ['Doorlooptijd'] }),
  ],
  start: () => ({
    record(values, place) {
      const [count, automatic] = [numberOf(values, 'requests'), numberOrNull(values, 'automatic')];
      if (automatic !== null && automatic > count)
        place.fault(
          'more-automatic',
          'automatic',
          'er kunnen niet meer documenten automatisch afgeleverd zijn dan aangevraagd.',
        );
      return {
        ...spanOf(textOf(values, 'day')),
        document: textOf(values, 'document'),
        channel: textOf(values, 'channel') as RequestChannel,
        requests: count,
        automatic,
        hours: numberOrNull(values, 'hours'),
      };
    },
  }),
};
