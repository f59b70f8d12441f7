import { column, numberOrNull, required, textOf, type Kind } from './kind.ts';

/** Ours, and Matomo's: its keys, and its Dutch and English heads. */
export const web: Kind<'web'> = {
  columns: [
    required('month', 'month', ['Periode', '05/2021'], {
      synonyms: ['Maand', 'Datum', 'Date', 'Month', 'Period'],
      whenMissing: ', of vraag de cijfers in Matomo per maand op',
    }),
    required('page', 'text', ['Pagina', '/digitaal-loket'], {
      synonyms: ['label', 'Pagina-URL', 'Paginatitel', 'Page URL', 'Page', 'URL'],
    }),
    column('uniqueVisitors', 'count', ['Unieke bezoekers', '640'], {
      synonyms: ['nb_uniq_visitors', 'sum_daily_nb_uniq_visitors', 'Unique visitors'],
    }),
    column('visits', 'count', ['Bezoeken', '812'], {
      synonyms: ['nb_visits', 'Unieke paginaweergaven', 'Unique Pageviews', 'Visits'],
    }),
    column('pageViews', 'count', ['Paginaweergaven', '1.530'], {
      synonyms: ['nb_hits', 'nb_actions', 'Pageviews', 'Acties'],
    }),
    column('bounce', 'share', ['Bouncepercentage', '45,3'], {
      synonyms: ['bounce_rate', 'Bounce Rate', 'Weigeringspercentage'],
    }),
    column('duration', 'seconds', ['Gem. bezoekduur (s)', '95'], {
      synonyms: ['avg_time_on_page', 'Gem. tijd op pagina', 'Gem. bezoekduur', 'Avg. time on page'],
    }),
  ],
  start: () => ({
    record: (values) => ({
      month: textOf(values, 'month'),
      page: textOf(values, 'page'),
      uniqueVisitors: numberOrNull(values, 'uniqueVisitors'),
      visits: numberOrNull(values, 'visits'),
      pageViews: numberOrNull(values, 'pageViews'),
      bounce: numberOrNull(values, 'bounce'),
      duration: numberOrNull(values, 'duration'),
    }),
  }),
};
