/** The questionnaire page by page, as people see it without scripts: which page comes now, and what becomes of a posted one. */
import type { AnswerProblem } from '../../surveys/answers.ts';
import { leftOpen } from '../../surveys/checks/left-open.ts';
import type { FormPage } from '../../surveys/form/page.ts';
import type { Language } from '../../surveys/language.ts';
import type { Posted } from '../../surveys/form/read-posted.ts';
import type { Questionnaire } from '../../surveys/question.ts';
import { changeDraft, draftOf, type KeptDraft, withChanges } from './drafts.ts';
import { type FieldedQuestionnaire, fieldedQuestionnaire } from './fielded-questionnaire.ts';
import type { Participation } from './find-participation.ts';
import type { World } from './world.ts';

export interface OpenForm {
  page: FormPage;
  draft: KeptDraft;
  questionnaire: Questionnaire;
}

export interface PostedPage extends Posted {
  /** Name of the page. */
  page: string;
  button: 'next' | 'previous' | 'send';
  /** In a conversation: the person gives no answer to what must be answered on this page. */
  leavesOpen: boolean;
}

type Forgiven = ((problem: AnswerProblem) => boolean) | undefined;

export type FormStep =
  /** On to this page, from 0. */
  | { state: 'go'; at: number }
  /** The same page again: an answer brought questions or choices that were not there. */
  | { state: 'grew'; at: number }
  /** It has become the last page, and is sent with its own button. */
  | { state: 'last'; at: number }
  /** An earlier page has something to mend. */
  | { state: 'mend-first'; at: number }
  /** The same page again, with what must be mended. */
  | { state: 'mend'; form: OpenForm; problems: AnswerProblem[] }
  | { state: 'complete'; answers: KeptDraft['answers'] }
  /** Too long to keep: the page as it was posted, of which nothing was kept. */
  | { state: 'full'; form: OpenForm }
  | { state: 'answered' };

/**
 * @param wanted place of a page, from 0; null for where the person was
 * Nobody comes past the first page that still has something to mend.
 */
export async function openForm(
  world: World,
  found: Participation,
  language: Language,
  wanted: number | null,
): Promise<OpenForm & { problems: () => AnswerProblem[] }> {
  const { form, questionnaire } = await fieldedQuestionnaire(world, found.wave, language);
  const draft = await draftOf(world, found);
  const pages = form.pages(draft.answers);
  const problems = () => form.problems(draft.answers, forgivenIn(found, draft));
  const at = wanted ?? (draft.page === null ? 0 : pages.indexOf(draft.page));
  // Nothing comes before the first page: the whole questionnaire is not checked for it.
  const page = form.page(at <= 0 ? 0 : Math.min(at, firstOpen(pages, problems())), draft.answers);
  return { page, draft, questionnaire, problems: () => problems().filter((one) => one.page === page.name) };
}

/** Saves what was typed, whatever is wrong with it, and says what comes next. */
export async function takePage(
  world: World,
  found: Participation,
  language: Language,
  posted: PostedPage,
): Promise<FormStep> {
  const fielded = await fieldedQuestionnaire(world, found.wave, language);
  const { form, questionnaire } = fielded;
  const isOurs = questionnaire.pages.some(({ name }) => name === posted.page);
  const draft = await changeDraft(world, found, {
    answers: form.read(posted),
    page: isOurs ? posted.page : null,
    after: null,
    forgetsHidden: true,
  });
  if (draft === 'answered') return { state: draft };
  if (draft === 'full') return { state: 'full', form: await unkept(world, found, { ...fielded, posted }) };
  const pages = form.pages(draft.answers);
  const { before, after } = form.around(posted.page, draft.answers);
  if (posted.button === 'previous') return { state: 'go', at: before };
  const at = pages.indexOf(posted.page);
  const page = form.page(at, draft.answers);
  if (at >= 0 && page.seen.some((token) => !posted.seen.includes(token))) return { state: 'grew', at };
  const forgiven = forgivenIn(found, draft);
  const problems = form.problems(draft.answers, forgiven);
  const isStrict = forgiven === undefined || posted.leavesOpen;
  const strict = isStrict ? problems : form.problems(draft.answers);
  const here = strict.filter((problem) => problem.page === posted.page);
  if (here.length > 0) return { state: 'mend', form: { page, draft, questionnaire }, problems: here };
  if (after < pages.length) return { state: 'go', at: after };
  if (posted.button === 'next') return { state: 'last', at: pages.length - 1 };
  if (problems.length > 0) return { state: 'mend-first', at: firstOpen(pages, problems) };
  return { state: 'complete', answers: form.toSend(draft.answers) };
}

/** The page with what was typed on it, although that is too long to keep. */
async function unkept(
  world: World,
  found: Participation,
  { form, questionnaire, posted }: FieldedQuestionnaire & { posted: PostedPage },
): Promise<OpenForm> {
  const draft = await draftOf(world, found);
  const answers = withChanges(draft.answers, form.read(posted));
  const page = form.page(form.pages(answers).indexOf(posted.page), answers);
  return { page, draft, questionnaire };
}

/** Undefined: nothing is. */
function forgivenIn({ interviewed }: Participation, { answers }: KeptDraft): Forgiven {
  return interviewed === true ? leftOpen(answers) : undefined;
}

function firstOpen(pages: string[], problems: { page: string }[]): number {
  const open = pages.findIndex((page) => problems.some((problem) => problem.page === page));
  return open < 0 ? pages.length - 1 : open;
}
