/**
 * A questionnaire without SurveyJS's own screen: which pages one person sees, what is on them, and what a posted page says.
 * Made once for a questionnaire in one language; nothing here remembers a person.
 */
import type { AnswerCheck } from '../answers.ts';
import type { AnswerProblem, Answers } from '../checks/problem.ts';
import type { Json, Page, Questionnaire } from '../question.ts';
import { placedPages } from '../reading/elements.ts';
import { compileRouting, type Turn } from '../routing.ts';
import { drawPage } from './draw-page.ts';
import type { FormPage } from './page.ts';
import { compileRead, type Posted } from './read-posted.ts';
import { compileOnlyShown } from './only-shown.ts';

export interface Form {
  /** The pages this person sees with these answers, by name, in order. */
  pages(answers: Answers): string[];
  /** Places of the pages before and after this one, which may have disappeared; the first and one past the last at the ends. */
  around(page: string, answers: Answers): { before: number; after: number };
  /** @param at place in `pages`, from 0; the nearest page when there is none there */
  page(at: number, answers: Answers): FormPage;
  /** What a posted page says; null for what was on the page and is empty now. */
  read(posted: Posted): Record<string, Json>;
  /** What is wrong so far, each with the name of its page; `forgiven` as in AnswerCheck. */
  problems(
    answers: Answers,
    forgiven?: (problem: AnswerProblem) => boolean,
  ): (AnswerProblem & { page: string })[];
  /** What this person sends: answers to questions, choices and rows that have disappeared are left out. */
  toSend(answers: Answers): Answers;
}

export function makeForm(questionnaire: Questionnaire, check: AnswerCheck): Form {
  const routing = compileRouting(questionnaire);
  const placed = placedPages(questionnaire.definition);
  const pageOf = new Map(
    questionnaire.pages.flatMap((page) => page.questions.map(({ name }) => [name, page.name] as const)),
  );
  const toSend = onceEach(compileOnlyShown(questionnaire));
  const shownPages = (turn: Turn): Page[] =>
    questionnaire.pages.filter((page) => page.questions.some(({ name }) => turn.shows(name)));
  return {
    pages: (answers) => shownPages(routing.turnOf(toSend(answers))).map(({ name }) => name),
    around: (name, answers) => {
      const shown = shownPages(routing.turnOf(toSend(answers))).map((page) =>
        questionnaire.pages.indexOf(page),
      );
      const here = questionnaire.pages.findIndex((page) => page.name === name);
      const after = shown.findIndex((place) => place > here);
      return {
        before: Math.max(
          0,
          shown.findLastIndex((place) => place < here),
        ),
        after: after < 0 ? shown.length : after,
      };
    },
    page: (at, kept) => {
      const answers = toSend(kept);
      const turn = routing.turnOf(answers);
      const pages = shownPages(turn);
      const index = Math.max(0, Math.min(at, pages.length - 1));
      const page = pages[index];
      const source = page === undefined ? undefined : placed[questionnaire.pages.indexOf(page)];
      const drawn = drawPage({ page, source, questionnaire, turn, answers });
      return { ...drawn, number: index + 1, count: pages.length };
    },
    read: compileRead(questionnaire),
    problems: (answers, forgiven) => {
      const checked = check.check(toSend(answers), forgiven);
      if (checked.ok) return [];
      return checked.problems.map((problem) => ({ ...problem, page: pageOf.get(problem.question) ?? '' }));
    },
    toSend,
  };
}

/** One request asks several times about the same answers, which do not change meanwhile. */
function onceEach(work: (answers: Answers) => Answers): (answers: Answers) => Answers {
  const known = new WeakMap<Answers, Answers>();
  return (answers) => {
    const outcome = known.get(answers) ?? work(answers);
    known.set(answers, outcome);
    return outcome;
  };
}
