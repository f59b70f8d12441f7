/** The settings of the figures, as a form shows them. */
import { monthNames } from '../../../reports/figure-charts/period-text.ts';
import { markOf } from '../../actions/figure-choices.ts';
import { figureKindNames, figureKinds } from '../../actions/figure-kinds.ts';
import type { FigureNames } from '../../actions/figure-settings.ts';

interface Field {
  name: string;
  label: string;
  value: string;
}
interface Tick {
  name: string;
  label: string;
  checked: boolean;
}

export interface FigureSettingsView {
  lists: { title: string; empty: string; fields: Field[] }[];
  quiet: Tick[];
  values: Record<'wait' | 'transaction' | 'from' | 'to' | 'percent' | 'year', string>;
  target: { value: string; label: string; chosen: boolean }[];
  breaks: { number: number; month: Field; text: Field; kinds: Tick[] }[];
  error: string | null;
}

const lists: { list: keyof FigureNames; title: string; empty: string }[] = [
  { list: 'products', title: 'Producten', empty: 'Er zijn nog geen producten. Voer eerst afspraken in.' },
  { list: 'documents', title: 'Documenten', empty: 'Er zijn nog geen documenten. Voer eerst aanvragen in.' },
  { list: 'services', title: 'Diensten', empty: 'Er zijn nog geen diensten. Voer eerst afspraken in.' },
];
const targets: [string, string][] = [
  ['', 'geen doel'],
  ['awareness', 'kent het digitaal loket'],
  ['use', 'gebruikt het digitaal loket'],
];

/** @param form as formOfSettings gives it, or as somebody typed it */
export function figureSettingsView(
  form: Map<string, string>,
  names: FigureNames,
  error: string | null,
): FigureSettingsView {
  const value = (name: string): string => form.get(name) ?? '';
  const field = (name: string, label: string): Field => ({ name, label, value: value(name) });
  const tick = (name: string, label: string): Tick => ({ name, label, checked: value(name) !== '' });
  const told = [...form.keys()].flatMap((name) => /^breuk\.(\d+)\./u.exec(name)?.[1] ?? []).map(Number);
  const used = told.filter((i) =>
    [...form].some(([name, typed]) => name.startsWith(`breuk.${i}.`) && typed !== ''),
  );
  return {
    lists: lists.map(({ list, title, empty }) => ({
      title,
      empty,
      fields: names[list].map((name) => field(`${list}.${markOf(name)}`, name)),
    })),
    quiet: monthNames.map((month, i) => tick(`rustig.${i + 1}`, month)),
    values: {
      wait: value('wachttijd'),
      transaction: value('transactietijd'),
      from: value('lancering.van'),
      to: value('lancering.tot'),
      percent: value('doel.percent'),
      year: value('doel.jaar'),
    },
    target: targets.map(([code, label]) => ({ value: code, label, chosen: code === value('doel.wat') })),
    breaks: Array.from({ length: Math.max(-1, ...used) + 2 }, (_, i) => ({
      number: i + 1,
      month: field(`breuk.${i}.maand`, 'Eerste maand na de breuk'),
      text: field(`breuk.${i}.tekst`, 'Uitleg'),
      kinds: figureKinds.map((kind) => tick(`breuk.${i}.${kind}`, figureKindNames[kind])),
    })),
    error,
  };
}
