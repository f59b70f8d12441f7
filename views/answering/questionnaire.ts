/** The questionnaire page: shows the survey, keeps what is typed, sends it, and says in Dutch what happens. */
import type { JsonObject } from '../../surveys/question.ts';
import { DraftBox } from './draft.ts';
import { Leaving } from './leaving.ts';
import { Notices } from './notices.ts';
import { cleanAllHtml } from './safe-html.ts';
import { sendAnswers } from './send-answers.ts';
import { answersOf, createSurvey, focusQuestion, showSurvey, type SurveyModel } from './surveyjs.ts';

interface Given {
  wave: string;
  questionnaire: JsonObject;
  prefill: JsonObject;
}

const place = byId('vragenlijst');
const progress = byId('voortgang');
const notices = new Notices(byId('melding'));
const token = place.dataset['token'] ?? '';

cleanAllHtml();
void start();

async function start(): Promise<void> {
  const given = JSON.parse(place.dataset['given'] ?? '') as Given;
  const box = await DraftBox.open(token);
  const draft = box === null ? null : await box.read();
  const survey = createSurvey(given.questionnaire, { ...given.prefill, ...draft?.answers });
  if (draft !== null) survey.currentPageNo = Math.min(draft.page, survey.visiblePageCount - 1);
  const leaving = new Leaving();
  tellProgress(survey);
  tellErrors(survey);
  keepDraft(survey, box, leaving);
  survey.onCompleting.add((_survey, options) => {
    options.allow = false;
    void send(survey, box, leaving);
  });
  showSurvey(survey, place);
}

/** "Deel 2 van 6", also for who cannot see the page change. */
function tellProgress(survey: SurveyModel): void {
  const say = (): void => {
    const count = survey.visiblePageCount;
    progress.textContent = count > 1 ? `Deel ${survey.currentPageNo + 1} van ${count}` : '';
  };
  survey.onPageVisibleChanged.add(say);
  survey.onCurrentPageChanged.add(() => {
    say();
    notices.clear();
    progress.focus();
    window.scrollTo(0, 0);
  });
  say();
}

function tellErrors(survey: SurveyModel): void {
  survey.onValueChanged.add(() => {
    const wrong = survey.getAllQuestions(true).some((question) => question.errors.length > 0);
    if (!wrong) notices.clear();
  });
  survey.onValidatedErrorsOnCurrentPage.add((_survey, { questions }) => {
    if (questions.length === 0) return notices.clear();
    const links = questions.map((question) => ({
      text: `${question.processedTitle} ${question.errors.map((error) => error.getText()).join(' ')}`,
      goTo: () => focusQuestion(question),
    }));
    notices.errors(
      links.length === 1 ? 'Kijk nog even naar deze vraag' : `Kijk nog even naar deze ${links.length} vragen`,
      links,
    );
  });
}

function keepDraft(survey: SurveyModel, box: DraftBox | null, leaving: Leaving): void {
  const save = (): void => void box?.save({ answers: survey.data as JsonObject, page: survey.currentPageNo });
  survey.onValueChanged.add(() => {
    leaving.ask(true);
    save();
  });
  survey.onCurrentPageChanged.add(save);
}

async function send(survey: SurveyModel, box: DraftBox | null, leaving: Leaving): Promise<void> {
  notices.clear();
  busy(survey, true);
  const sent = await sendAnswers(JSON.stringify(answersOf(survey)), token);
  if (sent.state === 'stored') {
    leaving.ask(false);
    box?.remove();
    location.assign(sent.next);
    return;
  }
  busy(survey, false);
  if (sent.state === 'refused') {
    showFirst(survey, sent.questions);
    return notices.sentences('Uw antwoorden zijn nog niet verzonden', sent.sentences);
  }
  if (sent.state === 'unreachable') {
    const sentence =
      'Er is geen verbinding met de gemeente. Uw antwoorden staan nog op deze pagina. Probeer het zo dadelijk opnieuw.';
    return notices.retry(
      'Uw antwoorden zijn nog niet verzonden',
      sentence,
      () => void send(survey, box, leaving),
    );
  }
  // Sending again will not help: the form makes way for the sentence.
  leaving.ask(false);
  box?.remove();
  place.replaceChildren();
  progress.textContent = '';
  notices.ended(sent.sentence, sent.answered);
}

/** Turns to the page of the first of these questions. */
function showFirst(survey: SurveyModel, names: string[]): void {
  const page = names
    .map((name) => survey.getQuestionByName(name)?.page)
    .find((each) => each?.isVisible === true);
  if (page !== undefined && page !== null) survey.currentPage = page;
}

function busy(survey: SurveyModel, isBusy: boolean): void {
  const button = survey.navigationBar.getActionById('sv-nav-complete');
  button.enabled = !isBusy;
  survey.completeText = isBusy ? 'Bezig met verzenden…' : 'Verzenden';
  place.setAttribute('aria-busy', String(isBusy));
}

function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no element "${id}".`);
  return found;
}
