import { contactsBy } from '../figures/contacts.ts';
import { loginsInYear } from '../figures/logins.ts';
import { callsInYear } from '../figures/calls.ts';
import { digitalShareBy } from '../figures/requests.ts';
import { servedEarly, transactionFigures, waitingFigures } from '../figures/times.ts';
import type { ReportSection } from '../report.ts';
import { knownIn, type Board } from './board.ts';
import { count, minutes, percent } from './words.ts';

interface KeyFigure {
  figure: string;
  text: string;
  section: string;
}

/** The few figures that carry the year, each leading to its section; nothing when there are none. */
export function inShort(board: Board, sections: ReportSection[]): ReportSection[] {
  const there = new Set(sections.map(({ id }) => id));
  const items = keyFigures(board).filter(({ section }) => there.has(section));
  if (items.length === 0) return [];
  return [{ id: 'in-het-kort', level: 1, title: 'In het kort', blocks: [{ kind: 'keyFigures', items }] }];
}

function keyFigures({ figures, service, year }: Board): KeyFigure[] {
  const contacts = knownIn(contactsBy(figures, service, 'month'), year).reduce(
    (sum, { value }) => sum + value,
    0,
  );
  const wait = waitingFigures(figures, service, year);
  const help = transactionFigures(figures, service, year);
  const early = servedEarly(figures, service, year);
  const logins = loginsInYear(figures, year);
  const digital =
    digitalShareBy(figures, 'year').find(({ period }) => period === String(year))?.value ?? null;
  const calls = callsInYear(figures, year);
  return [
    { figure: count(contacts), text: `contacten in ${year}`, section: 'contacten' },
    ...(wait === null
      ? []
      : [{ figure: minutes(wait.mean), text: 'gemiddelde wachttijd', section: 'tijden' }]),
    ...(help === null
      ? []
      : [{ figure: minutes(help.mean), text: 'gemiddelde duur aan het loket', section: 'tijden' }]),
    ...(early === null
      ? []
      : [
          {
            figure: percent(early.share),
            text: 'vroeger opgeroepen dan het uur van de afspraak, van wie te vroeg kwam',
            section: 'tijden',
          },
        ]),
    ...(logins === null
      ? []
      : [
          {
            figure: count(logins.total),
            text: 'aanmeldingen bij het digitale loket',
            section: 'aanmeldingen',
          },
        ]),
    ...(digital === null
      ? []
      : [
          { figure: percent(digital), text: 'van de aanvragen via het digitale loket', section: 'aanvragen' },
        ]),
    ...(calls === null
      ? []
      : [{ figure: percent(calls.answeredShare), text: 'van de oproepen beantwoord', section: 'telefoon' }]),
  ];
}
