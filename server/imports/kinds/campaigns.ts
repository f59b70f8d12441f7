import { column, numberOrNull, required, textOf, type Kind } from './kind.ts';

export const campaigns: Kind<'campaigns'> = {
  columns: [
    required('from', 'day', ['Startdatum', '01/03/2021'], {
      synonyms: ['Van', 'Begin', 'Start', 'Start date'],
    }),
    column('to', 'day', ['Einddatum', '31/03/2021'], {
      synonyms: ['Tot', 'Tot en met', 'Einde', 'Eind', 'End', 'End date'],
    }),
    required('channel', 'text', ['Kanaal', 'Infoblad'], { synonyms: ['Medium', 'Channel'] }),
    required('title', 'text', ['Actie', 'Het loket in uw gsm'], {
      synonyms: ['Titel', 'Campagne', 'Omschrijving', 'Campaign'],
    }),
    column('audience', 'text', ['Doelgroep', 'iedereen']),
    column('cost', 'cents', ['Kost (EUR)', '450,00'], { synonyms: ['Kost', 'Kostprijs', 'Budget', 'Cost'] }),
  ],
  start: () => ({
    record(values, place) {
      const [from, to] = [textOf(values, 'from'), textOf(values, 'to')];
      if (to !== '' && to < from) place.fault('ends-before-start', 'to', 'ligt vóór de startdatum.');
      return {
        from,
        to: to === '' ? from : to,
        channel: textOf(values, 'channel'),
        title: textOf(values, 'title'),
        audience: textOf(values, 'audience'),
        cost: numberOrNull(values, 'cost'),
      };
    },
  }),
};
