/** The figures of the chosen blocks as numbers, each with its unit, period, base and what is not whole. */
import { weekdays } from '../dashboard/words.ts';
import { callsInYear } from '../figures/calls.ts';
import { contactsBy, meanPerMonth, rangeOutside } from '../figures/contacts.ts';
import { loginsBy, loginsInYear } from '../figures/logins.ts';
import type { PeriodFigure } from '../figures/period-figure.ts';
import { rankProducts } from '../figures/products.ts';
import { requestsByDocument } from '../figures/requests.ts';
import { hourShares, weekdayShares } from '../figures/spread.ts';
import { servedEarly, transactionFigures, waitingFigures, type TimeFigures } from '../figures/times.ts';
import { actionBlocks, type ActionBlock } from './action-texts.ts';
import type { ActionSheetInput } from './compose-action-sheet.ts';

export interface SheetFigure {
  /** "contacts", "product", "waiting mean" ... */
  figure: string;
  /** Of which product, document, weekday, hour; null: of all. */
  of: string | null;
  period: string;
  /** Null is a gap, never zero. */
  value: number | null;
  unit: 'contacts' | 'logins' | 'requests' | 'calls' | 'seconds' | 'share';
  /** How many the figure is over, where it is a mean or a share. */
  base: number | null;
  why: PeriodFigure['why'];
}

type Input = Pick<ActionSheetInput, 'figures' | 'year' | 'texts'>;

const figuresOf: Record<ActionBlock, (input: Input) => SheetFigure[]> = {
  contacts,
  products,
  times,
  spread,
  counter,
  requests,
  telephone,
};

export function sheetFigures(input: Input): SheetFigure[] {
  const { blocks } = input.texts;
  const chosen = blocks.length === 0 ? actionBlocks : actionBlocks.filter((block) => blocks.includes(block));
  return chosen.flatMap((block) => figuresOf[block](input));
}

function contacts({ figures, year, texts: { service } }: Input): SheetFigure[] {
  const { quietMonths } = figures.settings;
  const range = rangeOutside(figures, service, year, quietMonths);
  const months = rangeOutside(figures, service, year, [])?.months ?? null;
  const one = about(year, 'contacts');
  return [
    ...(['month', 'half-year', 'year'] as const).flatMap((span) =>
      contactsBy(figures, service, span).map(series('contacts', 'contacts')),
    ),
    ...known(one('contacts mean a month', meanPerMonth(figures, service, year), months)),
    ...known(one('contacts least outside quiet months', range?.low ?? null, range?.months ?? null)),
    ...known(one('contacts most outside quiet months', range?.high ?? null, range?.months ?? null)),
  ];
}

function products({ figures, year, texts: { service } }: Input): SheetFigure[] {
  const ranked = rankProducts(figures, service, year);
  return ranked.flatMap(({ name, count, share }) => [
    about(year, 'contacts')('product', count, null, name),
    about(year, 'share')('product share of contacts', share, Math.round(count / share), name),
  ]);
}

function times({ figures, year, texts: { service } }: Input): SheetFigure[] {
  const early = servedEarly(figures, service, year);
  return [
    ...timeFigures('waiting', waitingFigures(figures, service, year), year),
    ...timeFigures('transaction', transactionFigures(figures, service, year), year),
    ...known(about(year, 'share')('served early', early?.share ?? null, early?.early ?? null)),
  ];
}

function timeFigures(name: string, found: TimeFigures | null, year: number): SheetFigure[] {
  if (found === null) return [];
  const one = about(year, 'seconds');
  const { mean, median, p90, n } = found;
  return [
    one(`${name} mean`, mean, n),
    ...known(one(`${name} median`, median, n)),
    ...known(one(`${name} 90th percentile`, p90, n)),
  ];
}

function spread({ figures, year, texts: { service } }: Input): SheetFigure[] {
  const week = weekdayShares(figures, service, year);
  const one = about(year, 'share');
  return (week?.shares ?? []).flatMap((share, at) => {
    const hours = hourShares(figures, service, year, at);
    const name = weekdays[at] ?? '';
    if (share === 0) return [];
    return [
      one('weekday share of contacts', share, week?.contacts ?? null, name),
      ...(hours?.shares ?? []).flatMap((ofHour, hour) =>
        ofHour === 0
          ? []
          : [
              one(
                'hour share of the weekday',
                ofHour,
                hours?.contacts ?? null,
                `${name} ${hour}-${hour + 1}`,
              ),
            ],
      ),
    ];
  });
}

function counter({ figures, year }: Input): SheetFigure[] {
  const found = loginsInYear(figures, year);
  return [
    ...(['month', 'year'] as const).flatMap((span) =>
      loginsBy(figures, span).map(series('logins', 'logins')),
    ),
    ...known(about(year, 'logins')('logins mean a month', found?.perMonth ?? null, found?.months ?? null)),
    ...Object.entries(found?.byMeans ?? {}).map(([means, value]) =>
      about(year, 'logins')('logins by means', value, null, means),
    ),
  ];
}

function requests({ figures, year }: Input): SheetFigure[] {
  return requestsByDocument(figures, year).flatMap(({ document, total, byChannel }) => [
    about(year, 'requests')('requests', total, null, document),
    ...known(
      about(year, 'requests')('requests at the digital counter', byChannel.counter ?? null, null, document),
    ),
  ]);
}

function telephone({ figures, year }: Input): SheetFigure[] {
  const found = callsInYear(figures, year);
  if (found === null) return [];
  return [
    about(year, 'calls')('calls offered', found.offered, null),
    about(year, 'calls')('calls answered', found.answered, null),
    about(year, 'share')('calls answered share', found.answeredShare, found.offered),
  ];
}

type OneFigure = (figure: string, value: number | null, base: number | null, of?: string) => SheetFigure;

function about(year: number, unit: SheetFigure['unit']): OneFigure {
  return (figure, value, base, of) => ({
    figure,
    of: of ?? null,
    period: String(year),
    value,
    unit,
    base,
    why: null,
  });
}

function series(figure: string, unit: SheetFigure['unit']): (point: PeriodFigure) => SheetFigure {
  return (point) => ({ figure, of: null, ...point, unit, base: null });
}

function known(figure: SheetFigure): SheetFigure[] {
  return figure.value === null ? [] : [figure];
}
