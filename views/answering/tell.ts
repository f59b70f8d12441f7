/** What stands above SurveyJS's questions: which part this is, and what must be mended. */
import type { Notices } from './notices.ts';
import { focusQuestion, type SurveyModel } from './surveyjs.ts';
import { filled, type ScriptWords } from './words.ts';

/** "Deel 2 van 6" and, while answers are changed, why some stand open; also for who cannot see the page change. */
export function tellProgress(
  survey: SurveyModel,
  progress: HTMLElement | null,
  { notices, words }: { notices: Notices; words: ScriptWords },
): void {
  const sayPart = (): void => {
    const { visiblePageCount: count, currentPageNo } = survey;
    if (progress !== null)
      progress.textContent = count > 1 ? filled(words.part, { number: currentPageNo + 1, count }) : '';
  };
  const notKept = document.getElementById('niet-bewaard');
  const asked = (notKept?.dataset['questions'] ?? '').split(' ');
  const say = (): void => {
    sayPart();
    const here = survey.getAllQuestions().filter(({ page }) => page === survey.currentPage);
    if (notKept !== null) notKept.hidden = !here.some(({ name }) => asked.includes(name));
  };
  survey.onPageVisibleChanged.add(say);
  survey.onCurrentPageChanged.add(() => {
    say();
    notices.clear();
    progress?.focus();
    window.scrollTo(0, 0);
  });
  say();
}

export function tellErrors(survey: SurveyModel, notices: Notices, words: ScriptWords): void {
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
      links.length === 1 ? words.mendOne : filled(words.mendMany, { count: links.length }),
      links,
    );
  });
}
