/** From the release of a wave to its publication. */
import { readForm } from '../middleware/form.ts';
import { chartFile, chartsPage } from '../pages/charts.ts';
import { editionPage, editionSubmit } from '../pages/edition.ts';
import { openAnswersPage, openAnswersSubmit } from '../pages/open-answers.ts';
import { dropSubmit, previewPage, proposeSubmit, publicationPage } from '../pages/publication.ts';
import { publishPage, publishSubmit, withdrawPage, withdrawSubmit } from '../pages/publish.ts';
import { releaseSubmit } from '../pages/release.ts';
import { resultsFile } from '../pages/results-file.ts';
import { resultsPage } from '../pages/results.ts';
import { textsPage, textsSubmit } from '../pages/texts.ts';
import { backToWave } from './back-to.ts';
import type { Site } from './site.ts';

export function resultAddresses({ at, world, staff }: Site): void {
  at('/beheer/golven/:wave/vrijgeven', {
    get: [...staff, backToWave('')],
    post: [...staff, ...readForm, releaseSubmit(world)],
  });
  at('/beheer/golven/:wave/resultaten', { get: [...staff, resultsPage(world)] });
  at('/beheer/golven/:wave/grafieken', { get: [...staff, chartsPage(world)] });
  at('/beheer/golven/:wave/grafieken/:file', { get: [...staff, chartFile(world)] });
  at('/beheer/golven/:wave/rapport.:ending', { get: [...staff, resultsFile(world)] });
  at('/beheer/golven/:wave/teksten', {
    get: [...staff, textsPage(world)],
    post: [...staff, ...readForm, textsSubmit(world)],
  });
  at('/beheer/golven/:wave/open-antwoorden', {
    get: [...staff, openAnswersPage(world)],
    post: [...staff, ...readForm, openAnswersSubmit(world)],
  });
  at('/beheer/golven/:wave/uitgave', {
    get: [...staff, editionPage(world)],
    post: [...staff, ...readForm, editionSubmit(world)],
  });
  at('/beheer/golven/:wave/voorbeeld', { get: [...staff, previewPage(world)] });
  at('/beheer/golven/:wave/publicatie', { get: [...staff, publicationPage(world)] });
  at('/beheer/golven/:wave/publicatie/voorstellen', {
    get: [...staff, backToWave('/publicatie')],
    post: [...staff, ...readForm, proposeSubmit(world)],
  });
  at('/beheer/golven/:wave/publicatie/voorstel-intrekken', {
    get: [...staff, backToWave('/publicatie')],
    post: [...staff, ...readForm, dropSubmit(world)],
  });
  at('/beheer/golven/:wave/publicatie/publiceren', {
    get: [...staff, publishPage(world)],
    post: [...staff, ...readForm, publishSubmit(world)],
  });
  at('/beheer/golven/:wave/publicatie/intrekken', {
    get: [...staff, withdrawPage(world)],
    post: [...staff, ...readForm, withdrawSubmit(world)],
  });
}
