/** The browser's own way back leads to the page before, as it does in the plain form. */
import type { SurveyModel } from './surveyjs.ts';

export function followHistory(survey: SurveyModel): void {
  let isGoingBack = false;
  const address = (): string => `/vragenlijst?deel=${survey.currentPageNo + 1}`;
  history.replaceState({ page: survey.currentPageNo }, '', address());
  survey.onCurrentPageChanged.add(() => {
    if (!isGoingBack) history.pushState({ page: survey.currentPageNo }, '', address());
  });
  window.addEventListener('popstate', ({ state }: PopStateEvent) => {
    const page = (state as { page?: number } | null)?.page;
    if (page === undefined) return location.reload();
    isGoingBack = true;
    survey.currentPageNo = page;
    isGoingBack = false;
  });
}
