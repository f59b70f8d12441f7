/** The questions of a release in the order of its report: the plan's first, then its themes, then whatever it does not name. */
import type { Composing } from './composing.ts';

export interface Theme {
  /** Letters, digits and hyphens. */
  id: string;
  title: string;
  /** Each question stands in one theme only, and only when it has a table. */
  questions: string[];
}

/** No question is lost, no theme is empty. */
export function themesOf({ plan, phrases, release }: Composing): Theme[] {
  const tabled = new Set(release.tables.map(({ question }) => question));
  const named = new Set([...plan.first, ...plan.themes.flatMap((theme) => theme.questions)]);
  const rest = [...tabled].filter((one) => !named.has(one));
  const restTitle = named.size === 0 ? phrases.chapters.results : phrases.rest;
  const themes = [
    { id: 'kernvragen', title: phrases.chapters.first, questions: plan.first },
    ...plan.themes.map(({ id, title, questions }) => ({ id: `thema-${id}`, title, questions })),
    { id: 'resultaten', title: restTitle, questions: rest },
  ];
  const told = new Set<string>();
  return themes
    .map((theme) => ({
      ...theme,
      questions: theme.questions.filter((one) => tabled.has(one) && isNew(told, one)),
    }))
    .filter(({ questions }) => questions.length > 0);
}

function isNew(told: Set<string>, question: string): boolean {
  const first = !told.has(question);
  told.add(question);
  return first;
}
