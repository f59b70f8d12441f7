/** How many answers a wave will have, and how precise its figures will be. */
import { readRelease } from '../../../reports/disclosure/read-release.ts';
import { forecastAnswers, type Forecast } from '../../../reports/response/forecast.ts';
import type { CountRange } from '../../../reports/response/in-tens.ts';
import { marginOfError } from '../../../reports/response/margin-of-error.ts';
import { dayOf, daysOf, responseCurve } from '../../../reports/response/response-curve.ts';
import { brusselsDay } from '../brussels-day.ts';
import { findRelease } from '../find-results.ts';
import type { Wave } from '../panel-records.ts';
import type { World } from '../world.ts';

export interface ExpectedAnswers {
  /** Null while it is too early to say. */
  forecast: Forecast | null;
  /** Of a share of one half, 0-1, of the fewest and the most answers; null without a forecast. */
  margin: CountRange | null;
  /** Of the newest earlier release that was weighted; null: there is none, and the margin is of unweighted answers. */
  designEffect: { wave: string; value: number } | null;
}

/** Waves before this one that take no more answers, newest first. */
export async function earlierWaves(world: World, wave: Wave): Promise<Wave[]> {
  return (await world.panel.waves.all())
    .filter(
      ({ status, opensOn }) => ['closed', 'released', 'published'].includes(status) && opensOn < wave.opensOn,
    )
    .toSorted((one, other) => (one.opensOn < other.opensOn ? 1 : -1));
}

/** @param shown answers as they are shown, in tens; with whom they stand for and who came since, up to 18 more are in */
export async function expectedAnswers(
  world: World,
  wave: Wave,
  { shown, invited }: { shown: number; invited: number },
): Promise<ExpectedAnswers> {
  const earlier = await earlierWaves(world, wave);
  const curves = await Promise.all(
    earlier.map(async (one) => responseCurve((await world.answers.responses.counts(one.id)).byDay, one)),
  );
  const days = daysOf(wave);
  // Half a day: nobody knows at what hour of today somebody looks.
  const daysGone = Math.min(days, dayOf(brusselsDay(world.clock.now()), wave) - 0.5);
  const answered = { low: shown, high: Math.min(invited, shown + 18) };
  const forecast = forecastAnswers({ answered, invited, daysGone, days }, curves);
  const designEffect = await newestDesignEffect(world, earlier);
  const margin = (answers: number): number => marginOfError(answers, designEffect?.value ?? 1);
  return {
    forecast,
    margin: forecast === null ? null : { low: margin(forecast.high), high: margin(forecast.low) },
    designEffect,
  };
}

async function newestDesignEffect(world: World, earlier: Wave[]): Promise<ExpectedAnswers['designEffect']> {
  for (const { id, status } of earlier) {
    if (status === 'closed') continue;
    const { weighting } = readRelease((await findRelease(world, id)).document);
    if (weighting !== null) return { wave: id, value: weighting.designEffect };
  }
  return null;
}
