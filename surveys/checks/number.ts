import type { Json, JsonObject } from '../question.ts';
import { numberProperty } from '../reading/json.ts';
import { found, type Judged } from './problem.ts';

/** A number that JSON and every database keep exactly, between min and max, in whole steps. */
export function checkNumber(element: JsonObject): (value: Json) => Judged {
  const least = numberProperty(element, 'min');
  const most = numberProperty(element, 'max');
  const step = element['inputType'] === 'number' ? numberProperty(element, 'step') : null;
  return (value) => {
    if (typeof value !== 'number' || !Number.isFinite(value)) return found('not-a-number', 'a number');
    if (Math.abs(value) > Number.MAX_SAFE_INTEGER)
      return found('out-of-range', 'a number of at most 15 digits');
    if (least !== null && value < least) return found('out-of-range', `${least} or more`);
    if (most !== null && value > most) return found('out-of-range', `${most} or less`);
    if (step !== null && !isMultiple(value, step)) return found('out-of-range', `a multiple of ${step}`);
    return { value };
  };
}

/** Decimals are compared as whole numbers of tenths, hundredths, ... as SurveyJS does, since 0.3 / 0.1 is not 3. */
function isMultiple(value: number, step: number): boolean {
  let parts = 1;
  while (parts < 1_000_000 && !(isWhole(value, parts) && isWhole(step, parts))) parts *= 10;
  const whole = Math.round(step * parts);
  return whole <= 0 || Math.round(value * parts) % whole === 0;
}

function isWhole(value: number, parts: number): boolean {
  return Math.round(value * parts) / parts === value;
}
