/** Saves each answer in SurveyJS as it is given. */
import type { Json } from '../../surveys/question.ts';
import type { Unsaved } from './device-copy.ts';
import type { Keeper } from './keeper.ts';
import { type Shown, shownAfter } from './show-newer.ts';
import { layIn, type SurveyModel } from './surveyjs.ts';

export function keepSurvey(survey: SurveyModel, keeper: Keeper, revision: number): Shown {
  let after = revision;
  let shown = revision;
  let isLayingIn = false;
  let known = texts(survey.data as Record<string, Json>);
  let knownPage = survey.currentPage?.name as string | undefined;
  const changes = (): Record<string, Json> => {
    const data = survey.data as Record<string, Json>;
    const given = Object.entries(data).filter(([name, value]) => known.get(name) !== JSON.stringify(value));
    const gone = [...known.keys()]
      .filter((name) => data[name] === undefined)
      .map((name) => [name, null] as const);
    return Object.fromEntries<Json>([...given, ...gone]);
  };
  const collect = (): Unsaved | null => {
    const answers = changes();
    const page = survey.currentPage?.name as string | undefined;
    const isTyped = Object.keys(answers).length > 0;
    if (!isTyped && page === knownPage) return null;
    const body = JSON.stringify({ answers, page: page ?? null });
    return { body, type: 'application/json', after, isTyped };
  };
  keeper.follow(collect, (sent, saved) => {
    const { answers, page } = JSON.parse(sent.body) as { answers: Record<string, Json>; page: string | null };
    for (const [name, value] of Object.entries(answers)) {
      if (value === null) known.delete(name);
      else known.set(name, JSON.stringify(value));
    }
    knownPage = page ?? undefined;
    after = saved;
    shown = shownAfter(shown, saved);
  });
  const changed = (): void => {
    if (!isLayingIn) keeper.changed();
  };
  survey.onValueChanged.add(changed);
  survey.onCurrentPageChanged.add(changed);
  return {
    revision: () => shown,
    show: (given) => {
      known = texts(given.answers);
      after = shown = given.revision;
      isLayingIn = true;
      layIn(survey, given.answers);
      isLayingIn = false;
      // What disappears by these answers goes.
      keeper.changed();
    },
  };
}

function texts(answers: Record<string, Json>): Map<string, string> {
  return new Map(Object.entries(answers).map(([name, value]) => [name, JSON.stringify(value)]));
}
