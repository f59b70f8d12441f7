/** The settings of the figures as fields of a form, and back. */
import type { FigureSettings, SeriesBreak } from '../../../reports/figures/service-figures.ts';
import { markOf } from '../../actions/figure-choices.ts';
import { figureKinds } from '../../actions/figure-kinds.ts';
import type { FigureNames } from '../../actions/figure-settings.ts';
import { Problem } from '../../actions/problem.ts';

const renamed = ['products', 'documents', 'services'] as const;
/** Breaks in one form: those there are, and room for two more. */
const mostBreaks = 40;

export function formOfSettings(settings: FigureSettings): Map<string, string> {
  const { quietMonths, launch, breaks, target } = settings;
  const form = new Map<string, string>([
    ['wachttijd', String(settings.longestWait / 60)],
    ['transactietijd', String(settings.longestTransaction / 60)],
    ['lancering.van', launch?.[0] ?? ''],
    ['lancering.tot', launch?.[1] ?? ''],
    ['doel.wat', target?.indicator ?? ''],
    ['doel.percent', target === null ? '' : String(Math.round(target.share * 1000) / 10).replace('.', ',')],
    ['doel.jaar', target === null ? '' : String(target.year)],
  ]);
  for (const list of renamed)
    for (const [name, to] of Object.entries(settings[list])) form.set(`${list}.${markOf(name)}`, to);
  for (const month of quietMonths) form.set(`rustig.${month}`, 'ja');
  for (const [i, { month, text, kinds }] of breaks.entries()) {
    form.set(`breuk.${i}.maand`, month).set(`breuk.${i}.tekst`, text);
    for (const kind of kinds) form.set(`breuk.${i}.${kind}`, 'ja');
  }
  return form;
}

/** @throws Problem with a sentence for each field that is wrong */
export function settingsOfForm(
  form: Map<string, string>,
  names: FigureNames,
  before: FigureSettings,
): FigureSettings {
  const wrong: string[] = [];
  const text = (name: string): string => form.get(name)?.trim() ?? '';
  const settings: FigureSettings = {
    products: renames(text, 'products', names, before),
    documents: renames(text, 'documents', names, before),
    services: renames(text, 'services', names, before),
    quietMonths: Array.from({ length: 12 }, (_, i) => i + 1).filter(
      (month) => text(`rustig.${month}`) !== '',
    ),
    longestWait: 60 * minutes(text('wachttijd'), 'De langste wachttijd', wrong),
    longestTransaction: 60 * minutes(text('transactietijd'), 'De langste transactietijd', wrong),
    launch: launchOf(text, wrong),
    breaks: breaksOf(text, wrong),
    target: targetOf(text, wrong),
  };
  if (wrong.length > 0) throw new Problem('bad-input', wrong.join(' '));
  return settings;
}

type Text = (name: string) => string;

/** Names that are in no file any more keep what they were given. */
function renames(
  text: Text,
  list: (typeof renamed)[number],
  names: FigureNames,
  before: FigureSettings,
): Record<string, string> {
  const all = [...new Set([...Object.keys(before[list]), ...names[list]])];
  const given = all.map((name): [string, string] => {
    const isAsked = names[list].includes(name);
    return [name, isAsked ? text(`${list}.${markOf(name)}`).slice(0, 200) : (before[list][name] ?? '')];
  });
  return Object.fromEntries(given.filter(([name, to]) => to !== '' && to !== name));
}

function minutes(typed: string, what: string, wrong: string[]): number {
  const number = Number(typed);
  if (/^\d{1,4}$/u.test(typed) && number >= 1 && number <= 1440) return number;
  wrong.push(`${what} is een aantal minuten van 1 tot 1440.`);
  return 1;
}

const isMonth = (typed: string): boolean => /^(19|20)\d\d-(0[1-9]|1[0-2])$/u.test(typed);

function launchOf(text: Text, wrong: string[]): FigureSettings['launch'] {
  const [from, to] = [text('lancering.van'), text('lancering.tot')];
  if (from === '' && to === '') return null;
  if (isMonth(from) && isMonth(to) && from <= to) return [from, to];
  wrong.push('De lancering heeft een eerste en een laatste maand nodig, zoals 2021-03 en 2021-05.');
  return null;
}

function breaksOf(text: Text, wrong: string[]): SeriesBreak[] {
  return Array.from({ length: mostBreaks }, (_, i) => i).flatMap((i) => {
    const [month, words] = [text(`breuk.${i}.maand`), text(`breuk.${i}.tekst`)];
    const kinds = figureKinds.filter((kind) => text(`breuk.${i}.${kind}`) !== '');
    if (month === '' && words === '' && kinds.length === 0) return [];
    if (isMonth(month) && words !== '' && kinds.length > 0)
      return [{ month, text: words.slice(0, 200), kinds }];
    wrong.push(
      `Breuk ${i + 1} heeft een maand (zoals 2021-05), een uitleg en minstens één soort cijfers nodig.`,
    );
    return [];
  });
}

function targetOf(text: Text, wrong: string[]): FigureSettings['target'] {
  const [what, percent, year] = [text('doel.wat'), text('doel.percent'), text('doel.jaar')];
  if (what === '' && percent === '' && year === '') return null;
  const share = Number(percent.replace(',', '.')) / 100;
  const isShare = /^\d{1,3}([.,]\d)?$/u.test(percent) && share > 0 && share <= 1;
  if ((what === 'awareness' || what === 'use') && isShare && /^20\d\d$/u.test(year))
    return { indicator: what, share, year: Number(year) };
  wrong.push('Het doel heeft een onderwerp, een percentage van 0 tot 100 en een jaar nodig.');
  return null;
}
