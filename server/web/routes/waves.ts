/** A wave from its first day to its last. */
import { mostOfQuestionnaire } from '../../actions/waves/read-upload.ts';
import { readForm } from '../middleware/form.ts';
import { readUpload } from '../middleware/upload.ts';
import { closeWavePage, closeWaveSubmit } from '../pages/close-wave.ts';
import { responsePage } from '../pages/monitor/response.ts';
import {
  deleteWavePage,
  deleteWaveSubmit,
  openWavePage,
  openWaveSubmit,
} from '../pages/wave-life/confirm.ts';
import { newWavePage, newWaveSubmit } from '../pages/wave-life/new-wave.ts';
import {
  backToDraftSubmit,
  lastDaySubmit,
  planSubmit,
  questionnaireSubmit,
  setupPage,
  setupSubmit,
} from '../pages/wave-life/setup.ts';
import { wavePage, wavesPage } from '../pages/waves.ts';
import { backToWave } from './back-to.ts';
import type { Site } from './site.ts';

export function waveAddresses({ at, world, staff }: Site): void {
  at('/beheer/golven', { get: [...staff, wavesPage(world)] });
  const tooLargeQuestionnaire = 'Dit bestand is te groot. Een vragenlijst is hoogstens 2 MB.';
  const readQuestionnaireFile = readUpload('bestand', mostOfQuestionnaire, tooLargeQuestionnaire);
  at('/beheer/golven/nieuw', {
    get: [...staff, newWavePage(world)],
    post: [...staff, ...readQuestionnaireFile, newWaveSubmit(world)],
  });
  at('/beheer/golven/:wave', { get: [...staff, wavePage(world)] });
  at('/beheer/golven/:wave/instellen', {
    get: [...staff, setupPage(world)],
    post: [...staff, ...readForm, setupSubmit(world)],
  });
  at('/beheer/golven/:wave/vragenlijst', {
    get: [...staff, backToWave('/instellen')],
    post: [...staff, ...readQuestionnaireFile, questionnaireSubmit(world)],
  });
  at('/beheer/golven/:wave/laatste-dag', {
    get: [...staff, backToWave('/instellen')],
    post: [...staff, ...readForm, lastDaySubmit(world)],
  });
  at('/beheer/golven/:wave/plannen', {
    get: [...staff, backToWave('/instellen')],
    post: [...staff, ...readForm, planSubmit(world)],
  });
  at('/beheer/golven/:wave/ontwerp', {
    get: [...staff, backToWave('/instellen')],
    post: [...staff, ...readForm, backToDraftSubmit(world)],
  });
  at('/beheer/golven/:wave/openen', {
    get: [...staff, openWavePage(world)],
    post: [...staff, ...readForm, openWaveSubmit(world)],
  });
  at('/beheer/golven/:wave/verwijderen', {
    get: [...staff, deleteWavePage(world)],
    post: [...staff, ...readForm, deleteWaveSubmit(world)],
  });
  at('/beheer/golven/:wave/sluiten', {
    get: [...staff, closeWavePage(world)],
    post: [...staff, ...readForm, closeWaveSubmit(world)],
  });
  at('/beheer/golven/:wave/respons', { get: [...staff, responsePage(world)] });
}
