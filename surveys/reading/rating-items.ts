import type { Json, JsonObject } from '../question.ts';
import { numberProperty } from './json.ts';

/** SurveyJS makes at most this many steps of a rating on its own. */
const mostSteps = 20;

/** The points of a rating: its rateValues, or the numbers from rateMin to rateMax (1 to 5) in steps of rateStep. */
export function ratingItems(element: JsonObject): Json[] {
  const values = element['rateValues'];
  const items = Array.isArray(values) && values.length > 0 && element['autoGenerate'] !== true;
  const points = items ? values : generated(element);
  return element['rateType'] === 'smileys' ? points.slice(0, 10) : points;
}

function generated(element: JsonObject): number[] {
  const step = numberProperty(element, 'rateStep') ?? 1;
  const count = numberProperty(element, 'rateCount');
  const span = count === null ? null : step * (count - 1);
  const givenLow = numberProperty(element, 'rateMin');
  const givenHigh = numberProperty(element, 'rateMax');
  // SurveyJS follows rateCount only beside one of the two ends.
  const low = givenLow ?? (span !== null && givenHigh !== null ? givenHigh - span : 1);
  const high = givenHigh ?? (span !== null && givenLow !== null ? low + span : 5);
  const steps = Math.min(mostSteps, Math.floor((high - low) / step + 1e-9) + 1);
  return Array.from({ length: Math.max(0, steps) }, (_, index) => rounded(low + index * step));
}

/** 0.1 + 0.2 is a point 0.3, not 0.30000000000000004. */
function rounded(value: number): number {
  return Number(value.toFixed(9));
}
