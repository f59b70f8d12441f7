/**
 * Every address, on one page. The chain of each is who (signedIn), what (readForm, and the fields the page asks for),
 * may they and do it (the action, which refuses), show it (the view).
 */
import { Router, type ErrorRequestHandler, type RequestHandler } from 'express';
import type { World } from '../actions/world.ts';
import { mostOfLogo } from '../actions/png-logo.ts';
import { mostOfQuestionnaire } from '../actions/waves/read-upload.ts';
import { readForm, readLongForm } from './middleware/form.ts';
import { onlyThese } from './middleware/methods.ts';
import { signedIn } from './middleware/signed-in.ts';
import { staffSession } from './middleware/staff-session.ts';
import { readUpload } from './middleware/upload.ts';
import { accessibilityStatement } from './pages/accessibility.ts';
import { actionPage, actionSheetFile, actionsPage } from './pages/actions.ts';
import { actionTextsPage, actionTextsSubmit } from './pages/action-texts.ts';
import { apiDescription, apiTables, apiWaves, forEverybody } from './pages/api.ts';
import { answeringPages } from './pages/answering.ts';
import { chartFile, chartsPage } from './pages/charts.ts';
import { choosePasswordPage, choosePasswordSubmit } from './pages/choose-password.ts';
import { closeWavePage, closeWaveSubmit } from './pages/close-wave.ts';
import { dashboardChart, dashboardPage, dashboardPdf, dashboardTable } from './pages/dashboard.ts';
import { editionPage, editionSubmit } from './pages/edition.ts';
import {
  figureImportPage,
  importedPage,
  limitFigureUploads,
  templateDownload,
  tooLargeUpload,
  uploadSubmit,
} from './pages/figure-import.ts';
import { figureSettingsPage, figureSettingsSubmit } from './pages/figure-settings.ts';
import {
  backToUpload,
  cancelSubmit,
  importSubmit,
  mappingSubmit,
  remarksDownload,
  replaceSubmit,
  uploadPage,
} from './pages/figure-upload.ts';
import { alive, ready } from './pages/health.ts';
import { homePage } from './pages/home.ts';
import { colourSubmit, houseStylePage, logoFile, logoSubmit, removeLogoSubmit } from './pages/house-style.ts';
import { houseSheetFile } from './pages/house-sheet.ts';
import { interviewBegin, interviewPage, interviewSentPage, interviewTake } from './pages/interview.ts';
import { jobFile, jobPage, jobProgress } from './pages/jobs/job.ts';
import { languagesPage, languagesSubmit } from './pages/languages.ts';
import {
  memberAddPage,
  memberAddSubmit,
  memberEditPage,
  memberEditSubmit,
} from './pages/members/member-form.ts';
import {
  backToMemberUpload,
  limitMemberUploads,
  memberCancelSubmit,
  memberFileSubmit,
  memberImportPage,
  memberImportSubmit,
  memberMappingSubmit,
  memberRemarks,
  memberTemplate,
  memberUploadPage,
} from './pages/members/member-import.ts';
import {
  backToMember,
  leavePage,
  leaveSubmit,
  memberDeedSubmit,
  memberPage,
} from './pages/members/member.ts';
import { lookUpSubmit, panelPage, searchSubmit } from './pages/members/panel.ts';
import { consentTextsSubmit, panelRulesPage, panelRulesSubmit } from './pages/members/panel-rules.ts';
import { backToLetters, lettersPage, makeSubmit, postSubmit, returnSubmit } from './pages/letters/letters.ts';
import {
  mailingAddress,
  mailingOf,
  mailingPage,
  mailingProgress,
  mailingSubmit,
  planMailingSubmit,
  removeMailingSubmit,
  stopMailingSubmit,
} from './pages/mailings/mailing.ts';
import {
  bouncesSubmit,
  limitReturnedMail,
  mailingsPage,
  mostOfBounces,
  newMailingSubmit,
} from './pages/mailings/mailings.ts';
import { mailingPreviewPage, mailPreview, testMailSubmit } from './pages/mailings/preview.ts';
import { memberSheetFile } from './pages/member-sheet.ts';
import { methodsPage } from './pages/methods.ts';
import { responsePage } from './pages/monitor/response.ts';
import { openAnswersPage, openAnswersSubmit } from './pages/open-answers.ts';
import {
  paperCodePage,
  paperEntrySubmit,
  paperFinishSubmit,
  paperFormSubmit,
  paperSkippedSubmit,
} from './pages/paper-entry.ts';
import { AsMember } from './pages/own-pages/as-member.ts';
import { editPage, editSubmit, newMailPage, newMailSubmit } from './pages/own-pages/details.ts';
import { eraseMemberPage, eraseMemberSubmit, memberDownload } from './pages/own-pages/erase-member.ts';
import { erasePage, eraseSubmit } from './pages/own-pages/erase.ts';
import { joinLinkPage, joinLinkSubmit, joinPage, joinSubmit } from './pages/own-pages/join.ts';
import { consentSubmit, minePages, ownDownload, partSubmit } from './pages/own-pages/mine.ts';
import { linkAsked, linkPressed, linkShown, signedOut } from './pages/own-pages/sign-in.ts';
import { stopPage, stopMailsSubmit } from './pages/own-pages/stop.ts';
import { dropSubmit, previewPage, proposeSubmit, publicationPage } from './pages/publication.ts';
import { publishPage, publishSubmit, withdrawPage, withdrawSubmit } from './pages/publish.ts';
import { releaseSubmit } from './pages/release.ts';
import { publicFile, publicResultsPage, publicWavesPage } from './pages/public-results.ts';
import { blankFormFile, codedFormsFile, paperFormsPage, paperReturnSubmit } from './pages/paper-forms.ts';
import { resultsFile } from './pages/results-file.ts';
import { resultsPage } from './pages/results.ts';
import { compositionPage, statbelSubmit } from './pages/sampling/composition.ts';
import { referencesFile, repeatSubmit, samplePage, sampleSubmit } from './pages/sampling/sample.ts';
import { signedInStill, signInPage, signInSubmit, signOutSubmit } from './pages/sign-in.ts';
import {
  followSubmit,
  publicTrackerChartFile,
  publicTrackerPage,
  trackerChartFile,
  trackerPage,
  trackerPdfFile,
  unfollowPage,
  unfollowSubmit,
} from './pages/tracker.ts';
import { textsPage, textsSubmit } from './pages/texts.ts';
import { askWithdrawal, takeWithdrawal } from './pages/withdraw-answers.ts';
import { waveIdOf } from './pages/staff-address.ts';
import { deleteWavePage, deleteWaveSubmit, openWavePage, openWaveSubmit } from './pages/wave-life/confirm.ts';
import { newWavePage, newWaveSubmit } from './pages/wave-life/new-wave.ts';
import {
  backToDraftSubmit,
  lastDaySubmit,
  planSubmit,
  questionnaireSubmit,
  setupPage,
  setupSubmit,
} from './pages/wave-life/setup.ts';
import { wavePage, wavesPage } from './pages/waves.ts';
import { mostOfUpload } from './view-models/figure-import-view.ts';
import type { WebSettings } from './web-settings.ts';

export function routes(world: World, settings: WebSettings): Router {
  const router = Router();
  const at = addresses(router);
  const anyone = staffSession(world, settings);
  const staff = [anyone, signedIn(world)];
  const member = answeringPages(world, settings);
  const own = new AsMember(world, settings);

  at('/healthz', { get: [alive()] });
  at('/readyz', { get: [ready(world)] });
  at('/', { get: [homePage(world)] });
  at('/methode', { get: [methodsPage(world)] });
  at('/toegankelijkheid', { get: [accessibilityStatement(world)] });
  at('/huisstijl/logo.png', { get: [logoFile(world)] });
  at('/huisstijl-leden-:sheet', { get: [memberSheetFile(world)] });
  at('/huisstijl-:sheet', { get: [houseSheetFile()] });

  at('/resultaten', { get: [publicWavesPage(world)] });
  at('/resultaten/:wave', { get: [publicResultsPage(world)] });
  at('/resultaten/:wave/rapport.:ending', { get: [publicFile(world)] });

  at('/loket', { get: [publicTrackerPage(world)] });
  at('/loket/afmelden/:token', { get: [unfollowPage(world)], post: [unfollowSubmit(world)] });
  at('/loket/grafieken/:file', { get: [publicTrackerChartFile(world)] });

  at('/api/v1/waves', { get: [forEverybody(), apiWaves(world)] });
  at('/api/v1/waves/:wave/tables', { get: [forEverybody(), apiTables(world)] });
  at('/api/v1/openapi.json', { get: [forEverybody(), apiDescription()] });

  at('/deelnemen', { get: [member.code.ask], post: member.code.open });
  at('/deelnemen/:token', { get: [member.welcome], post: [member.begin] });
  at('/vragenlijst', { get: [member.questionnaire], post: member.receive });
  at('/vragenlijst/antwoorden', { post: member.keep });
  at('/vragenlijst/gegevens', { get: member.data });
  at('/vragenlijst/bedankt', { get: [member.thankYou] });
  at('/vragenlijst/wijzigen', { get: [backTo('/vragenlijst')], post: member.edit });
  at('/intrekken', { get: [askWithdrawal(world)], post: takeWithdrawal(world) });

  at('/mijn', { get: [minePages(world, own)], post: linkAsked(world, own) });
  at('/mijn/aanmelden/:token', { get: [linkShown(world, own)], post: [linkPressed(world, own)] });
  at('/mijn/afmelden', { get: [backTo('/mijn')], post: signedOut(world, own) });
  at('/mijn/gegevens', { get: [editPage(world, own)], post: editSubmit(world, own) });
  at('/mijn/gegevens.json', { get: [ownDownload(world, own, 'json')] });
  at('/mijn/gegevens.pdf', { get: [ownDownload(world, own, 'pdf')] });
  at('/mijn/mailadres/:token', { get: [newMailPage(world)], post: [newMailSubmit(world)] });
  at('/mijn/toestemmingen', { get: [backTo('/mijn')], post: consentSubmit(world, own) });
  at('/mijn/deelname', { get: [backTo('/mijn')], post: partSubmit(world, own) });
  at('/mijn/wissen', { get: [erasePage(own)], post: eraseSubmit(world, own) });
  at('/inschrijven', { get: [joinPage(world)], post: joinSubmit(world) });
  at('/inschrijven/:token', { get: [joinLinkPage(world)], post: [joinLinkSubmit(world)] });
  at('/uitschrijven/:token', { get: [stopPage(world)], post: stopMailsSubmit(world) });

  at('/beheer', { get: [...staff, (_req, res) => res.redirect(303, '/beheer/golven')] });
  at('/beheer/aanmelden', {
    get: [anyone, signInPage(world)],
    post: [anyone, ...readForm, signInSubmit(world)],
  });
  at('/beheer/aangemeld', { get: [...staff, signedInStill()] });
  at('/beheer/afmelden', { post: [...staff, ...readForm, signOutSubmit()] });
  at('/beheer/wachtwoord/:token', {
    get: [anyone, choosePasswordPage(world)],
    post: [anyone, ...readForm, choosePasswordSubmit(world)],
  });

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
  const letters = '/beheer/golven/:wave/uitnodigen/:mailing/brieven';
  at(letters, {
    get: [...staff, lettersPage(world)],
    post: [...staff, ...readForm, makeSubmit(world)],
  });
  at(`${letters}/gepost`, {
    get: [...staff, backToLetters],
    post: [...staff, ...readForm, postSubmit(world)],
  });
  at(`${letters}/teruggekomen`, {
    get: [...staff, backToLetters],
    post: [...staff, ...readForm, returnSubmit(world)],
  });
  at('/beheer/taken/:job', { get: [...staff, jobPage(world)] });
  at('/beheer/taken/:job/stand', { get: [...staff, jobProgress(world)] });
  at('/beheer/taken/:job/bestand/:number', { get: [...staff, jobFile(world)] });
  const mailings = '/beheer/golven/:wave/uitnodigen';
  const mailing = `${mailings}/:mailing`;
  at(mailings, {
    get: [...staff, mailingsPage(world, settings)],
    post: [...staff, ...readForm, newMailingSubmit(world)],
  });
  at(`${mailings}/teruggekomen`, {
    get: [...staff, backToWave('/uitnodigen')],
    post: [
      ...staff,
      limitReturnedMail(world),
      ...readUpload('bestand', mostOfBounces, 'Dit bestand is te groot. Het is hoogstens 10 MB.'),
      bouncesSubmit(world, settings),
    ],
  });
  at(mailing, {
    get: [...staff, mailingPage(world, settings)],
    post: [...staff, ...readForm, mailingSubmit(world, settings)],
  });
  at(`${mailing}/voortgang`, { get: [...staff, mailingProgress(world)] });
  at(`${mailing}/voorbeeld`, { get: [...staff, mailingPreviewPage(world)] });
  at(`${mailing}/voorbeeld/:language`, { get: [...staff, mailPreview(world)] });
  at(`${mailing}/proefmail`, {
    get: [...staff, backToMailing],
    post: [...staff, ...readForm, testMailSubmit(world)],
  });
  at(`${mailing}/plannen`, {
    get: [...staff, backToMailing],
    post: [...staff, ...readForm, planMailingSubmit(world, settings)],
  });
  at(`${mailing}/stoppen`, {
    get: [...staff, backToMailing],
    post: [...staff, ...readForm, stopMailingSubmit(world, settings)],
  });
  at(`${mailing}/verwijderen`, {
    get: [...staff, backToMailing],
    post: [...staff, ...readForm, removeMailingSubmit(world)],
  });
  const telephone = '/beheer/golven/:wave/telefoon';
  at(telephone, {
    get: [...staff, interviewPage(world)],
    post: [...staff, ...readForm, interviewBegin(world)],
  });
  at(`${telephone}/vragen`, {
    get: [...staff, backToWave('/telefoon')],
    post: [...staff, ...readLongForm, interviewTake(world)],
  });
  at(`${telephone}/bedankt`, { get: [...staff, interviewSentPage(world)] });
  const entry = '/beheer/golven/:wave/invoer';
  at(entry, { get: [...staff, paperCodePage(world)] });
  at(`${entry}/formulier`, {
    get: [...staff, backToWave('/invoer')],
    post: [...staff, ...readForm, paperFormSubmit(world)],
  });
  at(`${entry}/bewaren`, {
    get: [...staff, backToWave('/invoer')],
    post: [...staff, ...readLongForm, paperEntrySubmit(world)],
  });
  at(`${entry}/overslaan`, { post: [...staff, ...readLongForm, paperSkippedSubmit(world)] });
  at(`${entry}/afronden`, {
    get: [...staff, backToWave('/invoer')],
    post: [...staff, ...readForm, paperFinishSubmit(world)],
  });
  at('/beheer/golven/:wave/papier', {
    get: [...staff, paperFormsPage(world)],
    post: [...staff, ...readForm, paperReturnSubmit(world)],
  });
  at('/beheer/golven/:wave/papier/vragenlijst.pdf', { get: [...staff, blankFormFile(world)] });
  at('/beheer/golven/:wave/papier/formulieren', {
    get: [...staff, backToWave('/papier')],
    post: [...staff, ...readForm, codedFormsFile(world)],
  });
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

  const panel = '/beheer/panel';
  at(panel, { get: [...staff, panelPage(world)] });
  at(`${panel}/zoeken`, {
    get: [...staff, backTo(panel)],
    post: [...staff, ...readForm, searchSubmit()],
  });
  at(`${panel}/opzoeken`, {
    get: [...staff, backTo(panel)],
    post: [...staff, ...readForm, lookUpSubmit(world)],
  });
  at(`${panel}/instellingen`, {
    get: [...staff, panelRulesPage(world)],
    post: [...staff, ...readForm, panelRulesSubmit(world)],
  });
  at(`${panel}/instellingen/toestemming`, {
    get: [...staff, backTo(`${panel}/instellingen`)],
    post: [...staff, ...readForm, consentTextsSubmit(world)],
  });
  const bringing = `${panel}/invoeren`;
  at(bringing, {
    get: [...staff, memberImportPage(world)],
    post: [
      ...staff,
      limitMemberUploads(world),
      ...readUpload('bestand', mostOfUpload, tooLargeUpload),
      memberFileSubmit(world),
    ],
  });
  at(`${bringing}/panelleden.csv`, { get: [...staff, memberTemplate(world)] });
  at(`${bringing}/:upload`, {
    get: [...staff, memberUploadPage(world)],
    post: [...staff, ...readLongForm, memberMappingSubmit(world)],
  });
  at(`${bringing}/:upload/opmerkingen.csv`, { get: [...staff, memberRemarks(world)] });
  at(`${bringing}/:upload/invoeren`, {
    get: [...staff, backToMemberUpload],
    post: [...staff, ...readForm, memberImportSubmit(world)],
  });
  at(`${bringing}/:upload/annuleren`, {
    get: [...staff, backToMemberUpload],
    post: [...staff, ...readForm, memberCancelSubmit(world)],
  });
  at(`${panel}/leden`, { get: [...staff, backTo(panel)] });
  at(`${panel}/leden/nieuw`, {
    get: [...staff, memberAddPage(world)],
    post: [...staff, ...readForm, memberAddSubmit(world)],
  });
  const one = `${panel}/leden/:member`;
  at(one, { get: [...staff, memberPage(world)] });
  at(`${one}/wijzigen`, {
    get: [...staff, memberEditPage(world)],
    post: [...staff, ...readForm, memberEditSubmit(world)],
  });
  at(`${one}/toestand`, {
    get: [...staff, backToMember],
    post: [...staff, ...readForm, memberDeedSubmit(world)],
  });
  at(`${one}/verlaten`, {
    get: [...staff, leavePage(world)],
    post: [...staff, ...readForm, leaveSubmit(world)],
  });
  at(`${one}/wissen`, {
    get: [...staff, eraseMemberPage(world)],
    post: [...staff, ...readForm, eraseMemberSubmit(world)],
  });
  at(`${one}/gegevens.json`, { get: [...staff, memberDownload(world, 'json')] });
  at(`${one}/gegevens.pdf`, { get: [...staff, memberDownload(world, 'pdf')] });
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

  at('/beheer/huisstijl', { get: [...staff, houseStylePage(world)] });
  at('/beheer/huisstijl/kleur', {
    get: [...staff, backTo('/beheer/huisstijl')],
    post: [...staff, ...readForm, colourSubmit(world)],
  });
  at('/beheer/huisstijl/logo', {
    get: [...staff, backTo('/beheer/huisstijl')],
    post: [
      ...staff,
      ...readUpload('logo', mostOfLogo.bytes, 'Dit bestand is te groot. Het logo is hoogstens 200 kB.'),
      logoSubmit(world),
    ],
  });
  at('/beheer/huisstijl/logo/verwijderen', {
    get: [...staff, backTo('/beheer/huisstijl')],
    post: [...staff, ...readForm, removeLogoSubmit(world)],
  });
  at('/beheer/taal', {
    get: [...staff, languagesPage(world)],
    post: [...staff, ...readForm, languagesSubmit(world)],
  });
  return router;
}

/** Somebody who reloads after a form was refused comes by GET. */
function backTo(address: string): RequestHandler {
  return (_req, res) => res.redirect(303, address);
}

function backToWave(place: string): RequestHandler {
  return (req, res) => res.redirect(303, `/beheer/golven/${waveIdOf(req)}${place}`);
}

const backToMailing: RequestHandler = (req, res) => res.redirect(303, mailingAddress(mailingOf(req)));

type Handlers = { get?: RequestHandler[]; post?: (RequestHandler | ErrorRequestHandler)[] };

function addresses(router: Router): (path: string, handlers: Handlers) => void {
  return (path, { get, post }) => {
    if (get !== undefined) router.get(path, ...get);
    if (post !== undefined) router.post(path, ...post);
    router.all(
      path,
      onlyThese([...(get === undefined ? [] : ['get']), ...(post === undefined ? [] : ['post'])]),
    );
  };
}
