/** One record as we understood it, in words, beside the row it comes from. */
import { periodText } from '../../../reports/figure-charts/period-text.ts';
import { moneyText } from '../../../reports/figures/budget.ts';
import { dayOf, hourOf, secondOfDay } from '../../../reports/figures/wall-time.ts';
import type { FigureKind, RecordOf } from '../../../reports/figures/records.ts';
import type { FigureField } from '../../actions/figure-file.ts';
import { dayText } from './belgian.ts';

/** Fields that are seconds on the wall clock. */
const moments = new Set(['booked', 'planned', 'arrived', 'called', 'ended']);
/** Fields in cents. */
const amounts = new Set(['account', 'plan', 'cost']);

/** "Dienst: Burgerzaken · Status: Afgehandeld" */
export function recordText(record: RecordOf[FigureKind], fields: FigureField[]): string {
  return Object.entries(record)
    .filter(([name]) => name !== 'key')
    .filter(([, value]) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0))
    .flatMap(([name, value]) => {
      const field = fields.find((one) => one.name === name);
      return field === undefined ? [] : [`${field.head}: ${valueText(field, value)}`];
    })
    .join(' · ');
}

function valueText({ name, words }: FigureField, value: unknown): string {
  if (typeof value === 'number' && moments.has(name)) return momentText(value);
  if (typeof value === 'number' && amounts.has(name)) return moneyText(value);
  if (typeof value === 'number' && name === 'bounce') return `${numberText(value * 100)}\u00a0%`;
  if (typeof value === 'number') return numberText(value);
  const text = Array.isArray(value) ? value.join(', ') : String(value);
  if (/^\d{4}-\d\d-\d\d$/u.test(text)) return dayText(text);
  if (/^\d{4}-\d\d$/u.test(text)) return periodText(text);
  return words.find((word) => word.value === text)?.label ?? text;
}

/** "11/05/2021 09:02" */
function momentText(time: number): string {
  const minute = Math.floor(secondOfDay(time) / 60) % 60;
  const clock = [hourOf(time), minute].map((part) => String(part).padStart(2, '0')).join(':');
  return `${dayText(dayOf(time))} ${clock}`;
}

const numbers = new Intl.NumberFormat('nl-BE', { maximumFractionDigits: 3, useGrouping: false });

function numberText(value: number): string {
  return numbers.format(value);
}
