/** The wishes for a sample as fields of a form, and back. */
import type { SampleOverview } from '../../../actions/sampling/see-sample.ts';
import type { SampleWish } from '../../../actions/sampling/plan-sample.ts';

/** As typed. */
export interface SampleForm {
  wie: 'iedereen' | 'trekking';
  omvang: string;
  verdeling: 'population' | 'register';
  minimum: string;
  /** Bands joined by hyphens; "geen" for none. */
  strata: string;
  zaad: string;
}

/** What is wrong with a field, and which. */
export interface SampleFault {
  sentence: string;
  at: keyof SampleForm | 'vervangen' | null;
}

const usual = 400;
const mostMembers = 100_000;
const mostMinimum = 1_000;

/** As the last draw was asked for; before the first one the finest strata for which the residents are known. */
export function formOfOverview({ drawn, frame, choices, population }: SampleOverview): SampleForm {
  const byPopulation = choices.find(
    (bands) => population?.hasDistricts === true || !bands.includes('district'),
  );
  const wish: SampleWish = drawn?.plan.wish ?? {
    everybody: false,
    size: Math.min(usual, frame.members.length),
    allocation: population === null ? 'register' : 'population',
    minimum: 0,
    bands: (population === null ? choices[0] : byPopulation) ?? [],
  };
  return {
    wie: wish.everybody ? 'iedereen' : 'trekking',
    omvang: String(wish.size),
    verdeling: wish.allocation,
    minimum: String(wish.minimum),
    strata: strataField(wish.bands),
    zaad: '',
  };
}

export function strataField(bands: string[]): string {
  return bands.length === 0 ? 'geen' : bands.join('-');
}

export function wishOfForm(form: SampleForm): SampleWish | SampleFault {
  const [size, minimum] = [wholeNumber(form.omvang), wholeNumber(form.minimum)];
  const everybody = form.wie === 'iedereen';
  if (!everybody && (size === null || size < 1 || size > mostMembers))
    return { sentence: 'De omvang is een getal van 1 tot 100.000.', at: 'omvang' };
  if (!everybody && (minimum === null || minimum > mostMinimum))
    return { sentence: 'Het minimum per stratum is een getal van 0 tot 1.000.', at: 'minimum' };
  return {
    everybody,
    size: size ?? 0,
    allocation: form.verdeling,
    minimum: minimum ?? 0,
    bands: form.strata === 'geen' ? [] : form.strata.split('-'),
  };
}

/** "1.200" and "1 200" too; null: no number. */
function wholeNumber(typed: string): number | null {
  const plain = typed.trim().replaceAll(/(?<=\d)[.\s](?=\d{3}(?:\D|$))/gu, '');
  return /^\d{1,9}$/u.test(plain) ? Number(plain) : null;
}
