/** The pages of a conversation on the telephone: what to read out, the questions under it, and how it ends. */
import { type Questionnaire, questionsOf } from '../../../surveys/question.ts';
import { panelKey } from '../../../surveys/reading/meaning.ts';
import type { Municipality, Wave } from '../../actions/panel-records.ts';
import { dutchDay } from '../../actions/dutch-day.ts';
import { formView, type FieldView, type FormToShow, type FormView } from './form-view.ts';
import { interviewWords as words } from './interview-words.ts';
import { minutesToAnswer } from '../../actions/minutes-to-answer.ts';
import { spokenQuestion, type SpokenQuestion } from './spoken-question.ts';
import { spokenWords } from './spoken-words.ts';

interface Said {
  address: string;
  /** Sentences to read out, and what is for the interviewer alone. */
  read: string[];
  notRead: string[];
  spokenWords: typeof spokenWords;
}

export interface InterviewStartView extends Said {
  title: string;
  wave: string;
  /** As typed before. */
  code: string;
  agreed: boolean;
  error: string | null;
  /** Id of the field that the error is about. */
  errorAt: 'code' | 'akkoord' | 'gezien';
  /** The questionnaire was begun before, and the person must say that the answers may be seen; null where not. */
  begun: { title: string; read: string; notRead: string } | null;
}

export interface InterviewFormView {
  address: string;
  code: string;
  mark: string;
  form: FormView;
  /** Before the first question and after the last; null for nothing. */
  opening: string | null;
  closing: string | null;
  spoken: Map<string, SpokenQuestion>;
  /** Questions that an answer brought, with what is said there: name -> "Nieuwe vraag". In the order of the page. */
  fresh: Map<string, string>;
  /** The page may be left although a question that must be answered is open. */
  mayLeaveOpen: boolean;
  /** What the keys do on this page. */
  keys: string;
  words: typeof words;
  spokenWords: typeof spokenWords;
}

export interface InterviewEndView extends Said {
  title: string;
  tone: 'done' | 'warning';
}

export function interviewStartView(
  wave: Wave,
  questionnaire: Questionnaire,
  municipality: Municipality,
  asked: Pick<InterviewStartView, 'code' | 'agreed' | 'error' | 'errorAt'> & { begun: boolean },
): InterviewStartView {
  const minutes = minutesToAnswer(questionnaire.definition);
  const { introduction, voluntary, confidential, code } = words;
  return {
    ...asked,
    title: words.title,
    wave: wave.title,
    address: addressOf(wave.id),
    read: [introduction(municipality.name), wave.purpose, voluntary(minutes), confidential, code],
    notRead: words.before,
    begun: asked.begun ? { title: words.begunTitle, read: words.begun, notRead: words.notBegun } : null,
    spokenWords,
  };
}

export function interviewFormView(
  wave: Wave,
  { code, mark, seenBefore }: { code: string; mark: string; seenBefore: string[] | null },
  shown: FormToShow,
  mayLeaveOpen: boolean,
): InterviewFormView {
  const form = withoutSilent(formView(shown), shown.questionnaire);
  const fields = form.parts.filter((part): part is FieldView => part.kind !== 'heading');
  return {
    address: addressOf(wave.id),
    code,
    mark,
    form,
    opening: form.title === null ? null : words.section(form.title),
    closing: form.isLast ? words.send : null,
    spoken: new Map(fields.map((field) => [field.name, spokenQuestion(field, shown.questionnaire)])),
    fresh: seenBefore === null ? new Map() : freshQuestions(fields, shown.page.seen, seenBefore),
    mayLeaveOpen,
    keys: fields.some(({ type }) => type === 'dropdown') ? `${words.keys} ${words.listKeys}` : words.keys,
    words,
    spokenWords,
  };
}

/** Without what is for who reads a screen or paper alone (`onPhone: false`): it comes back from the page as not answered. */
function withoutSilent(form: FormView, questionnaire: Questionnaire): FormView {
  const silent = questionsOf(questionnaire).filter(({ element }) => panelKey(element)['onPhone'] === false);
  const names = new Set(silent.map(({ name }) => name));
  return { ...form, parts: form.parts.filter((part) => part.kind === 'heading' || !names.has(part.name)) };
}

/** A question that was not on the page, and one that has choices or rows that were not (FormPage.seen). */
function freshQuestions(fields: FieldView[], seen: string[], seenBefore: string[]): Map<string, string> {
  const before = new Set(seenBefore);
  return new Map(
    fields.flatMap(({ name }): [string, string][] => {
      if (!before.has(name) && !before.has(`${name}.`)) return [[name, words.newQuestion]];
      const grew = seen.some((token) => token.startsWith(`${name}.`) && !before.has(token));
      return grew ? [[name, words.newAnswers]] : [];
    }),
  );
}

export function interviewSentView(wave: Wave, { phone, phoneHours }: Municipality): InterviewEndView {
  const read = [words.thanks(dutchDay(wave.closesOn)), words.goodbye(phone, phoneHours)];
  return endView(wave.id, { title: words.sentTitle, tone: 'done', read, notRead: words.noReceipt });
}

export function interviewAnsweredView(waveId: string): InterviewEndView {
  return endView(waveId, {
    title: words.answeredTitle,
    tone: 'warning',
    read: [words.answered],
    notRead: [],
  });
}

export function interviewClosedView(waveId: string): InterviewEndView {
  return endView(waveId, { title: words.closedTitle, tone: 'warning', read: [words.closed], notRead: [] });
}

function endView(
  waveId: string,
  said: Pick<InterviewEndView, 'title' | 'tone' | 'read' | 'notRead'>,
): InterviewEndView {
  return { ...said, address: addressOf(waveId), spokenWords };
}

function addressOf(waveId: string): string {
  return `/beheer/golven/${waveId}/telefoon`;
}
