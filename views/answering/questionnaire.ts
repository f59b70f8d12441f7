/** SurveyJS takes the place of the plain form, at a quiet moment and with all that was typed; from then on it asks the questions. */
import { askSaved, type Given } from './ask-saved.ts';
import './hand-over.ts';
import type { HandOver } from './hand-over.ts';
import { keepSurvey } from './keep-survey.ts';
import { keepPlace } from './keep-place.ts';
import { followHistory } from './page-history.ts';
import { pause } from './quiet.ts';
import { cleanAllHtml } from './safe-html.ts';
import { swallowSecondClick } from './second-click.ts';
import { sendSurvey } from './send-survey.ts';
import { showNewer } from './show-newer.ts';
import { createSurvey, showSurvey, type SurveyModel } from './surveyjs.ts';
import { tellErrors, tellProgress } from './tell.ts';

if (window.panelpeil !== undefined) void takeOver(window.panelpeil);

async function takeOver(plain: HandOver): Promise<void> {
  const given = await savedAnswers(plain);
  if (given === null) return;
  cleanAllHtml();
  const survey = createSurvey(given, plain.words);
  const page = plain.form.element.querySelector<HTMLInputElement>('[name="pagina"]')?.value ?? given.page;
  survey.currentPage = survey.visiblePages.find(({ name }) => name === page) ?? survey.visiblePages[0];
  show(survey, plain, given.revision);
}

/** What is on the server while nothing is being typed; null when the form will not be here any more. */
async function savedAnswers({ form, keeper, quiet }: HandOver): Promise<Given | null> {
  for (;;) {
    await quiet.wait();
    if (form.isLeaving) return null;
    const typed = form.typed();
    if (!(await keeper.flush())) {
      await pause(2_000);
      continue;
    }
    const saved = await askSaved(keeper.word);
    if (saved.state === 'refused') return null;
    if (saved.state !== 'given') await pause(2_000);
    else if (quiet.isNow() && form.typed() === typed && !form.isLeaving && !keeper.hasUnsaved)
      return saved.given;
  }
}

function show(survey: SurveyModel, plain: HandOver, revision: number): void {
  const { form, keeper, notices, words } = plain;
  const restore = keepPlace(form.element);
  form.stop();
  const place = document.createElement('div');
  place.id = 'vragenlijst-surveyjs';
  const progress = document.getElementById('voortgang');
  tellProgress(survey, progress, { notices, words });
  tellErrors(survey, notices, words);
  const look = showNewer(keeper, keepSurvey(survey, keeper, revision));
  followHistory(survey);
  survey.onCompleting.add((_survey, options) => {
    options.allow = false;
    void sendSurvey(survey, plain, { place, look });
  });
  for (const part of form.element.querySelectorAll('[data-plain]')) part.remove();
  document.getElementById('bewaard')?.before(place);
  survey.onCurrentPageChanged.add(swallowSecondClick());
  showSurvey(survey, place, words);
  restore(place);
}
