/** The final sending from SurveyJS: kept on this device until the server says it has the answers, and tried again by itself. */
import type { HandOver } from './hand-over.ts';
import { nothing } from './device-copy.ts';
import { post, type Reply } from './post.ts';
import { pause } from './quiet.ts';
import { answersOf, type SurveyModel } from './surveyjs.ts';

const longestWait = 30_000;

/** @param look shows what was saved elsewhere since: it is sent too, and nothing older in its place */
export async function sendSurvey(
  survey: SurveyModel,
  plain: HandOver,
  { place, look }: { place: HTMLElement; look: () => Promise<void> },
): Promise<void> {
  const { word, copy, keeper, notices, words } = plain;
  notices.clear();
  busy(survey, place, words.sending);
  const send = async (): Promise<Reply> => {
    await look();
    const body = JSON.stringify(answersOf(survey));
    await copy?.keep({ sending: body });
    return post('/vragenlijst', word, body, 'application/json');
  };
  const reply = await untilReached(send, plain);
  if (reply.state === 'refused') {
    await copy?.keep({ sending: null });
    busy(survey, place, null, words.send);
    showFirst(
      survey,
      (reply.body.problems ?? []).map(({ question }) => question),
    );
    return notices.sentences(words.unsentTitle, reply.body.sentences ?? [reply.body.title ?? '']);
  }
  keeper.end();
  await copy?.keep(nothing);
  if (reply.state === 'done') return location.assign(reply.body.next ?? '/vragenlijst/bedankt');
  // Sending again will not help: the form makes way for the sentence.
  place.replaceChildren();
  notices.ended(reply.sentence, reply.answered);
}

/** Tries for as long as the page is open, also at once when the connection is back or the reader asks. */
async function untilReached(
  send: () => Promise<Reply>,
  { notices, words }: HandOver,
): Promise<Exclude<Reply, { state: 'unreachable' }>> {
  for (let wait = 2_000; ; wait = Math.min(wait * 2, longestWait)) {
    const reply = await send();
    if (reply.state !== 'unreachable') {
      notices.clear();
      return reply;
    }
    await Promise.race([
      pause(wait),
      notices.retry(words.unsentTitle, words.unsent, words.sendAgain),
      online(),
    ]);
  }
}

function online(): Promise<void> {
  return new Promise((resolve) => {
    window.addEventListener('online', () => resolve(), { once: true });
  });
}

/** Turns to the page of the first of these questions. */
function showFirst(survey: SurveyModel, names: string[]): void {
  const page = names
    .map((name) => survey.getQuestionByName(name)?.page)
    .find((each) => each?.isVisible === true);
  if (page !== undefined && page !== null) survey.currentPage = page;
}

function busy(survey: SurveyModel, place: HTMLElement, sending: string | null, send = ''): void {
  survey.navigationBar.getActionById('sv-nav-complete').enabled = sending === null;
  survey.completeText = sending ?? send;
  place.setAttribute('aria-busy', String(sending !== null));
}
