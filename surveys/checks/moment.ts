/** Dates and times as HTML inputs write them, and SurveyJS keeps them: text of a fixed form, so text order is time order. */
import type { JsonObject } from '../question.ts';
import { textProperty } from '../reading/json.ts';
import { found, type Judged } from './problem.ts';

const forms: Record<string, RegExp> = {
  date: /^(\d{4})-(\d{2})-(\d{2})$/,
  'datetime-local': /^(\d{4})-(\d{2})-(\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/,
  month: /^(\d{4})-(\d{2})$/,
  week: /^\d{4}-W(0[1-9]|[1-4]\d|5[0-3])$/,
  time: /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/,
};

/** SurveyJS's own last day, in force when a questionnaire sets none. */
const lastDay = '2999-12-31';

export function isMoment(inputType: string): boolean {
  return Object.hasOwn(forms, inputType);
}

/** Is this text a date, month, ... that exists? 2021-02-30 does not. */
export function isMomentOf(inputType: string, text: string): boolean {
  const form = forms[inputType]?.exec(text);
  if (form === null || form === undefined) return false;
  if (inputType === 'week' || inputType === 'time') return true;
  const [year, month, day] = form.slice(1, 4).map(Number);
  return exists(year ?? 0, month ?? 0, inputType === 'month' ? 1 : (day ?? 0));
}

export function checkMoment(element: JsonObject): (value: string) => Judged<string> {
  const inputType = textProperty(element, 'inputType') ?? 'date';
  const least = textProperty(element, 'min');
  const most = textProperty(element, 'max') ?? (inputType.startsWith('date') ? lastDay : null);
  return (value) => {
    if (!isMomentOf(inputType, value)) return found('not-a-date', `an existing ${inputType}`);
    if (least !== null && value < least) return found('out-of-range', `${least} or later`);
    return most !== null && value > most ? found('out-of-range', `${most} or earlier`) : { value };
  };
}

function exists(year: number, month: number, day: number): boolean {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return year >= 1 && day >= 1 && day <= (lengths[month - 1] ?? 0);
}
