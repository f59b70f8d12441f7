/** What the counter counted by month: logins, requests and the digital share, each with its own word and notes. */
import { breaksFor } from '../figures/coverage.ts';
import { footnotesFor } from '../figures/footnotes.ts';
import { loginsBy } from '../figures/logins.ts';
import type { PeriodFigure } from '../figures/period-figure.ts';
import { digitalShareBy, requestsBy } from '../figures/requests.ts';
import type { MonthFrame } from './month-charts.ts';
import type { Tracking } from './tracking.ts';

export interface Counted extends Pick<MonthFrame, 'id' | 'question' | 'unit' | 'breaks'> {
  word: string;
  /** The same with where: a sentence is taken over without its chart. Of a share: what it is a share of. */
  said: string;
  points: PeriodFigure[];
  notes: string[];
}

export function countedIn({ figures, municipality }: Tracking): Counted[] {
  const { counterName } = municipality;
  return [
    {
      id: 'grafiek-aanmeldingen',
      word: 'aanmeldingen',
      said: `aanmeldingen in het ${counterName}`,
      question: `Aanmeldingen in het ${counterName} per maand`,
      unit: 'count',
      points: loginsBy(figures, 'month'),
      notes: footnotesFor('logins'),
      breaks: breaksFor(figures, 'logins'),
    },
    {
      id: 'grafiek-aanvragen',
      word: 'aanvragen',
      said: `aanvragen via het ${counterName}`,
      question: `Aanvragen via het ${counterName} per maand`,
      unit: 'count',
      points: requestsBy(figures, 'month', null, 'counter'),
      notes: footnotesFor('requests'),
      breaks: breaksFor(figures, 'requests'),
    },
    {
      id: 'grafiek-digitaal-aandeel',
      word: 'digitaal aandeel',
      said: `aanvragen via het ${counterName}`,
      question: `Aandeel van de aanvragen dat via het ${counterName} kwam, per maand`,
      unit: 'share',
      points: digitalShareBy(figures, 'month'),
      notes: ['Alleen voor maanden waarin elk kanaal geleverd is.'],
      breaks: breaksFor(figures, 'requests'),
    },
  ];
}
