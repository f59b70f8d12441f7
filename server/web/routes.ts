/**
 * Every address, on one page. The chain of each is who (signedIn), what (readForm, and the fields the page asks for),
 * may they and do it (the action, which refuses), show it (the view).
 */
import { Router, type ErrorRequestHandler, type RequestHandler } from 'express';
import type { World } from '../actions/world.ts';
import { readForm } from './middleware/form.ts';
import { onlyThese } from './middleware/methods.ts';
import { signedIn } from './middleware/signed-in.ts';
import { staffSession } from './middleware/staff-session.ts';
import { answeringPages } from './pages/answering.ts';
import { chartFile, chartsPage } from './pages/charts.ts';
import { choosePasswordPage, choosePasswordSubmit } from './pages/choose-password.ts';
import { closeWavePage, closeWaveSubmit } from './pages/close-wave.ts';
import { alive, ready } from './pages/health.ts';
import { homePage } from './pages/home.ts';
import { houseSheetFile } from './pages/house-sheet.ts';
import { methodsPage } from './pages/methods.ts';
import { releaseSubmit } from './pages/release.ts';
import { reportFile } from './pages/report-file.ts';
import { resultsPage } from './pages/results.ts';
import { signInPage, signInSubmit, signOutSubmit } from './pages/sign-in.ts';
import { waveIdOf } from './pages/staff-address.ts';
import { wavePage, wavesPage } from './pages/waves.ts';
import type { WebSettings } from './web-settings.ts';

export function routes(world: World, settings: WebSettings): Router {
  const router = Router();
  const at = addresses(router);
  const anyone = staffSession(world, settings);
  const staff = [anyone, signedIn(world)];
  const member = answeringPages(world, settings);

  at('/healthz', { get: [alive()] });
  at('/readyz', { get: [ready(world)] });
  at('/', { get: [homePage(world)] });
  at('/methode', { get: [methodsPage(world)] });
  at('/huisstijl-:sheet', { get: [houseSheetFile()] });

  at('/deelnemen/:token', { get: [member.welcome], post: [member.begin] });
  at('/vragenlijst', { get: [member.questionnaire], post: member.receive });
  at('/vragenlijst/bedankt', { get: [member.thankYou] });

  at('/beheer', { get: [...staff, (_req, res) => res.redirect(303, '/beheer/golven')] });
  at('/beheer/aanmelden', {
    get: [anyone, signInPage(world)],
    post: [anyone, ...readForm, signInSubmit(world)],
  });
  at('/beheer/afmelden', { post: [...staff, ...readForm, signOutSubmit()] });
  at('/beheer/wachtwoord/:token', {
    get: [anyone, choosePasswordPage(world)],
    post: [anyone, ...readForm, choosePasswordSubmit(world)],
  });

  at('/beheer/golven', { get: [...staff, wavesPage(world)] });
  at('/beheer/golven/:wave', { get: [...staff, wavePage(world)] });
  at('/beheer/golven/:wave/sluiten', {
    get: [...staff, closeWavePage(world)],
    post: [...staff, ...readForm, closeWaveSubmit(world)],
  });
  at('/beheer/golven/:wave/vrijgeven', {
    // Somebody who reloads after a refusal comes by GET.
    get: [...staff, (req, res) => res.redirect(303, `/beheer/golven/${waveIdOf(req)}`)],
    post: [...staff, ...readForm, releaseSubmit(world)],
  });
  at('/beheer/golven/:wave/resultaten', { get: [...staff, resultsPage(world)] });
  at('/beheer/golven/:wave/grafieken', { get: [...staff, chartsPage(world)] });
  at('/beheer/golven/:wave/grafieken/:file', { get: [...staff, chartFile(world)] });
  at('/beheer/golven/:wave/rapport.pdf', { get: [...staff, reportFile(world)] });
  return router;
}

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
