/** Tokens for counts of people at the counter and at the digital counter, and for times. */
import { count, minutes, percent } from '../dashboard/words.ts';
import { callsBy, callsInYear } from '../figures/calls.ts';
import { contactsBy, meanPerMonth, rangeOutside } from '../figures/contacts.ts';
import { launchRange, loginsBy, loginsInYear } from '../figures/logins.ts';
import { rankProducts } from '../figures/products.ts';
import { digitalShareBy, requestsBy, requestsByDocument } from '../figures/requests.ts';
import { servedEarly, transactionFigures, waitingFigures } from '../figures/times.ts';
import type { PeriodFigure } from '../figures/period-figure.ts';
import type { TokenAbout, TokenContext } from './token-about.ts';

export const countTokens: TokenAbout[] = [
  {
    name: 'contacten',
    gives: 'contacten in het jaar',
    choices: null,
    value: ({ figures, service }, year) => saidOfYear(contactsBy(figures, service, 'year'), year, count),
  },
  {
    name: 'contacten per maand',
    gives: 'gemiddelde over de volledige maanden',
    choices: null,
    value: ({ figures, service }, year) => said(meanPerMonth(figures, service, year), count),
  },
  {
    name: 'laagste maand',
    gives: 'minste contacten in een maand, buiten de rustige maanden',
    choices: null,
    value: (context, year) => said(rangeOf(context, year)?.low ?? null, count),
  },
  {
    name: 'hoogste maand',
    gives: 'meeste contacten in een maand, buiten de rustige maanden',
    choices: null,
    value: (context, year) => said(rangeOf(context, year)?.high ?? null, count),
  },
  {
    name: 'contacten voor',
    gives: 'contacten voor dit product',
    choices: ({ figures, service }, year) => rankProducts(figures, service, year).map(({ name }) => name),
    value: ({ figures, service }, year, product) =>
      said(
        rankProducts(figures, service, year).find(({ name }) => same(name, product))?.count ?? null,
        count,
      ),
  },
  {
    name: 'wachttijd',
    gives: 'gemiddelde wachttijd',
    choices: null,
    value: ({ figures, service }, year) =>
      said(waitingFigures(figures, service, year)?.mean ?? null, minutes),
  },
  {
    name: 'duur aan het loket',
    gives: 'gemiddelde duur van de hulp',
    choices: null,
    value: ({ figures, service }, year) =>
      said(transactionFigures(figures, service, year)?.mean ?? null, minutes),
  },
  {
    name: 'vroeger geholpen',
    gives: 'deel van wie te vroeg kwam en vóór het afgesproken uur geholpen werd',
    choices: null,
    value: ({ figures, service }, year) => said(servedEarly(figures, service, year)?.share ?? null, percent),
  },
  {
    name: 'aanmeldingen',
    gives: 'aanmeldingen bij het digitale loket in het jaar',
    choices: null,
    value: ({ figures }, year) => saidOfYear(loginsBy(figures, 'year'), year, count),
  },
  {
    name: 'aanmeldingen per maand',
    gives: 'gemiddeld aantal aanmeldingen per maand',
    choices: null,
    value: ({ figures }, year) => said(loginsInYear(figures, year)?.perMonth ?? null, count),
  },
  {
    name: 'laagste maand van de start',
    gives: 'minste aanmeldingen in een maand van de startperiode',
    choices: null,
    value: ({ figures }) => said(launchRange(figures)?.low ?? null, count),
  },
  {
    name: 'hoogste maand van de start',
    gives: 'meeste aanmeldingen in een maand van de startperiode',
    choices: null,
    value: ({ figures }) => said(launchRange(figures)?.high ?? null, count),
  },
  {
    name: 'aanvragen',
    gives: 'aanvragen van documenten, alle kanalen samen',
    choices: null,
    value: ({ figures }, year) => saidOfYear(requestsBy(figures, 'year', null, null), year, count),
  },
  {
    name: 'digitale aanvragen van',
    gives: 'aanvragen van dit document via het digitale loket',
    choices: ({ figures }, year) => requestsByDocument(figures, year).map(({ document }) => document),
    value: ({ figures }, year, wanted) => {
      const found = requestsByDocument(figures, year).find(({ document }) => same(document, wanted));
      return said(found?.byChannel.counter ?? null, count);
    },
  },
  {
    name: 'digitaal aandeel',
    gives: 'deel van de aanvragen via het digitale loket',
    choices: null,
    value: ({ figures }, year) => saidOfYear(digitalShareBy(figures, 'year'), year, percent),
  },
  {
    name: 'oproepen',
    gives: 'oproepen in de telefooncentrale',
    choices: null,
    value: ({ figures }, year) => saidOfYear(callsBy(figures, 'year', 'offered'), year, count),
  },
  {
    name: 'beantwoorde oproepen',
    gives: 'deel van de oproepen dat beantwoord werd',
    choices: null,
    value: ({ figures }, year) => said(callsInYear(figures, year)?.answeredShare ?? null, percent),
  },
];

function said(value: number | null, say: (value: number) => string): string | null {
  return value === null ? null : say(value);
}

/** A year of which part is missing says so wherever its figure goes. */
function saidOfYear(points: PeriodFigure[], year: number, say: (value: number) => string): string | null {
  const found = points.find(({ period }) => period === String(year));
  if (found === undefined || found.value === null) return null;
  return found.why === 'partial' ? `${say(found.value)} (onvolledig jaar)` : say(found.value);
}

function rangeOf({ figures, service }: TokenContext, year: number): ReturnType<typeof rangeOutside> {
  return rangeOutside(figures, service, year, figures.settings.quietMonths);
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
