/** The forecast tried on waves of the demo that are over: how far off it was after three, seven and fourteen days. */
import { expect } from 'chai';
import { forecastAnswers } from '../../reports/response/forecast.ts';
import { inTens } from '../../reports/response/in-tens.ts';
import { daysOf, responseCurve } from '../../reports/response/response-curve.ts';
import { fillDemo } from '../../server/demo/fill-demo.ts';
import { memoryWorld } from '../support/world.ts';

interface Tried {
  wave: string;
  day: number;
  likely: number;
  low: number;
  high: number;
  final: number;
}

/** Largest error of what was called likely, as a part of what came in the end. */
const allowed: Record<number, number> = { 3: 0.25, 7: 0.15, 14: 0.1 };

describe('the forecast of the demo waves, each by the course of the other', () => {
  let tried: Tried[];
  before(async () => {
    const world = memoryWorld();
    await fillDemo(world);
    const waves = (await world.panel.waves.all()).filter(({ status }) => status !== 'open');
    const known = await Promise.all(
      waves.map(async (wave) => ({ wave, counts: await world.answers.responses.counts(wave.id) })),
    );
    tried = known.flatMap(({ wave, counts }) => {
      const others = known.filter((one) => one.wave !== wave);
      const earlier = others.map((one) => responseCurve(one.counts.byDay, one.wave));
      return Object.keys(allowed).map((key) => {
        const day = Number(key);
        const shown = responseCurve(counts.byDay, wave)[day - 1] ?? 0;
        const answered = { low: shown, high: shown + 18 };
        const soFar = { answered, invited: 400, daysGone: day, days: daysOf(wave) };
        const found = forecastAnswers(soFar, earlier);
        if (found === null || found.likely === null)
          throw new Error(`no forecast of ${wave.id} on day ${day}`);
        return {
          wave: wave.id,
          day,
          likely: found.likely,
          low: found.low,
          high: found.high,
          final: counts.answered,
        };
      });
    });
    for (const one of tried)
      process.stdout.write(
        `      ${one.wave} day ${one.day}: likely ${one.likely} (${one.low}-${one.high}), in the end ${one.final}: ${percentOff(one)} % off\n`,
      );
  });

  it('has what came in the end in its range every time', () => {
    const missed = tried.filter(({ low, high, final }) => inTens(final) < low || final > high);
    expect(tried).to.have.length(6);
    expect(missed).to.deep.equal([]);
  });

  it('is no further off than a quarter on day 3, 15 % on day 7 and 10 % on day 14', () => {
    const far = tried.filter((one) => Math.abs(percentOff(one)) > 100 * (allowed[one.day] ?? 0));
    expect(far).to.deep.equal([]);
  });

  it('grows narrower with the days', () => {
    for (const wave of ['2021-3', '2023-2']) {
      const widths = tried.filter((one) => one.wave === wave).map(({ low, high }) => high - low);
      expect(widths).to.deep.equal(widths.toSorted((one, other) => other - one));
    }
  });
});

function percentOff({ likely, final }: Tried): number {
  return Math.round((likely / final - 1) * 1000) / 10;
}
