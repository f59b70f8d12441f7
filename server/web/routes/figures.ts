/** The figures of the services, and what is made of them: the counter, the dashboard, the sheets of the actions. */
import { readForm, readLongForm } from '../middleware/form.ts';
import { readUpload } from '../middleware/upload.ts';
import { actionPage, actionSheetFile, actionsPage } from '../pages/actions.ts';
import { actionTextsPage, actionTextsSubmit } from '../pages/action-texts.ts';
import { dashboardChart, dashboardPage, dashboardPdf, dashboardTable } from '../pages/dashboard.ts';
import {
  figureImportPage,
  importedPage,
  limitFigureUploads,
  templateDownload,
  tooLargeUpload,
  uploadSubmit,
} from '../pages/figure-import.ts';
import { figureSettingsPage, figureSettingsSubmit } from '../pages/figure-settings.ts';
import {
  backToUpload,
  cancelSubmit,
  importSubmit,
  mappingSubmit,
  remarksDownload,
  replaceSubmit,
  uploadPage,
} from '../pages/figure-upload.ts';
import { followSubmit, trackerChartFile, trackerPage, trackerPdfFile } from '../pages/tracker.ts';
import { mostOfUpload } from '../view-models/figure-import-view.ts';
import { backTo } from './back-to.ts';
import type { Site } from './site.ts';

export function figureAddresses({ at, world, settings, staff }: Site): void {
  const figures = '/beheer/cijfers/invoeren';
  const upload = `${figures}/:upload`;
  at(figures, {
    get: [...staff, figureImportPage(world)],
    post: [
      ...staff,
      limitFigureUploads(world),
      ...readUpload('bestand', mostOfUpload, tooLargeUpload),
      uploadSubmit(world),
    ],
  });
  at(`${figures}/sjabloon/:kind.csv`, { get: [...staff, templateDownload(world)] });
  at(`${figures}/ingevoerd/:entry`, { get: [...staff, importedPage(world)] });
  at(upload, {
    get: [...staff, uploadPage(world)],
    post: [...staff, ...readLongForm, mappingSubmit(world)],
  });
  at(`${upload}/opmerkingen.csv`, { get: [...staff, remarksDownload(world)] });
  at(`${upload}/vervangen`, {
    get: [...staff, backToUpload],
    post: [...staff, ...readForm, replaceSubmit(world)],
  });
  at(`${upload}/invoeren`, {
    get: [...staff, backToUpload],
    post: [...staff, ...readForm, importSubmit(world)],
  });
  at(`${upload}/annuleren`, {
    get: [...staff, backToUpload],
    post: [...staff, ...readForm, cancelSubmit(world)],
  });
  at('/beheer/cijfers/instellingen', {
    get: [...staff, figureSettingsPage(world)],
    post: [...staff, ...readLongForm, figureSettingsSubmit(world)],
  });
  at('/beheer/loket', { get: [...staff, trackerPage(world, settings)] });
  at('/beheer/loket/mail', {
    get: [...staff, backTo('/beheer/loket')],
    post: [...staff, ...readForm, followSubmit(world)],
  });
  at('/beheer/loket/loket.pdf', { get: [...staff, trackerPdfFile(world)] });
  at('/beheer/loket/grafieken/:file', { get: [...staff, trackerChartFile(world)] });
  at('/beheer/cijfers', { get: [...staff, dashboardPage(world)] });
  at('/beheer/cijfers/cijfers.pdf', { get: [...staff, dashboardPdf(world)] });
  at('/beheer/cijfers/grafieken/:file', { get: [...staff, dashboardChart(world)] });
  at('/beheer/cijfers/tabellen/:file', { get: [...staff, dashboardTable(world)] });

  at('/beheer/acties', { get: [...staff, actionsPage(world)] });
  at('/beheer/acties/:code', { get: [...staff, actionPage(world)] });
  at('/beheer/acties/:code/teksten', {
    get: [...staff, actionTextsPage(world)],
    post: [...staff, ...readForm, actionTextsSubmit(world)],
  });
  at('/beheer/acties/:code/fiche.:ending', { get: [...staff, actionSheetFile(world)] });
}
