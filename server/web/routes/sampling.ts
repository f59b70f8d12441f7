/** Who is asked in a wave, and how the panel compares with the municipality. */
import { readForm } from '../middleware/form.ts';
import { compositionPage, statbelSubmit } from '../pages/sampling/composition.ts';
import { referencesFile, repeatSubmit, samplePage, sampleSubmit } from '../pages/sampling/sample.ts';
import { backToWave } from './back-to.ts';
import type { Site } from './site.ts';

export function samplingAddresses({ at, world, staff }: Site): void {
  const sample = '/beheer/golven/:wave/steekproef';
  at(sample, {
    get: [...staff, samplePage(world)],
    post: [...staff, ...readForm, sampleSubmit(world)],
  });
  at(`${sample}/opnieuw`, {
    get: [...staff, backToWave('/steekproef')],
    post: [...staff, ...readForm, repeatSubmit(world)],
  });
  at(`${sample}/referenties.csv`, { get: [...staff, referencesFile(world)] });
  at('/beheer/panel/samenstelling', {
    get: [...staff, compositionPage(world)],
    post: [...staff, ...readForm, statbelSubmit(world)],
  });
}
