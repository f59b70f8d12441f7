/** How people answered: on the internet, on paper, by telephone. Ways that few took are counted together, not hidden. */
import type { Category } from '../../surveys/variable.ts';
import type { Dataset } from '../dataset.ts';
import { isMissing } from '../tables/crosstab.ts';
import type { CompositionTable } from './composition.ts';
import type { Policy } from './policy.ts';

/** The profile variable that holds it. */
export const modeVariable = 'mode';
/** Between the codes of ways that are counted together: "paper+phone". */
export const joint = '+';
/** Where it is not known how somebody answered. */
const unknownMode = 'unknown';

const wonted = ['web', 'paper', 'phone'];

interface Ways {
  codes: string[];
  answered: number;
  /** Of the earlier release of the same wave. */
  before: number;
}

interface Earlier {
  responses: number;
  composition: CompositionTable[];
}

/**
 * One table, or none: when nothing is known of it, or when all together are too few to show. Each count of it is at least
 * the minimum, and has grown by as much (or not at all) since the earlier release, so that no difference shows a few people.
 */
export function answerModes(
  dataset: Dataset,
  categories: Category[],
  { baseMinimum }: Pick<Policy, 'baseMinimum'>,
  earlier: Earlier | null,
): CompositionTable[] {
  const codes = dataset.profile.get(modeVariable);
  if (codes === undefined) return [];
  const known = new Set(categories.map(({ code }) => code));
  const counts = new Map<string, number>();
  for (const one of codes) {
    const code = known.has(one) ? one : unknownMode;
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const start = earlier === null ? apart(counts) : startingFrom(counts, earlier);
  const ways = joined(start, ({ answered, before }) => {
    const step = answered - before;
    return answered >= baseMinimum && (step === 0 || step >= baseMinimum);
  });
  if (ways.some(({ answered }) => answered < baseMinimum)) return [];
  const groups = ways.map(({ codes: some, answered }) => {
    const code = inOrder(some).join(joint);
    return { code, label: code, answered, invited: null };
  });
  return groups.length === 0 ? [] : [{ variable: modeVariable, groups }];
}

function apart(counts: Map<string, number>): Ways[] {
  return inOrder([...counts.keys()]).map((code) => ({
    codes: [code],
    answered: counts.get(code) ?? 0,
    before: 0,
  }));
}

/** What the earlier release counted together, or hid, is not told apart now. */
function startingFrom(counts: Map<string, number>, { responses, composition }: Earlier): Ways[] {
  const shown = composition
    .filter(({ variable }) => variable === modeVariable)
    .flatMap(({ groups }) => groups)
    .flatMap(({ code, answered }) =>
      isMissing(answered) ? [] : [{ codes: code.split(joint), before: answered }],
    );
  const taken = new Set(shown.flatMap(({ codes }) => codes));
  const rest = [...counts.keys()].filter((code) => !taken.has(code));
  const left = shown.reduce((sum, { before }) => sum - before, responses);
  return [...shown, ...(rest.length === 0 && left === 0 ? [] : [{ codes: rest, before: left }])].map(
    ({ codes, before }) => ({
      codes: codes.filter((code) => counts.has(code)),
      answered: codes.reduce((sum, code) => sum + (counts.get(code) ?? 0), 0),
      before,
    }),
  );
}

/** Joins the smallest that may not be shown with the next smallest, until all may be or all are one. */
function joined(ways: Ways[], mayBeShown: (way: Ways) => boolean): Ways[] {
  const bySize = ways.toSorted((a, b) => a.answered - b.answered);
  const small = bySize.find((way) => !mayBeShown(way));
  const other = bySize.find((way) => way !== small);
  if (small === undefined || other === undefined) return ways;
  const both = {
    codes: [...small.codes, ...other.codes],
    answered: small.answered + other.answered,
    before: small.before + other.before,
  };
  const rest = ways.map((way) => (way === other ? both : way)).filter((way) => way !== small);
  return joined(rest, mayBeShown);
}

/** The usual ways first, an unknown one last. */
function inOrder(codes: string[]): string[] {
  const place = (code: string): number => {
    const found = wonted.indexOf(code);
    if (found >= 0) return found;
    return code === unknownMode ? wonted.length + 1 : wonted.length;
  };
  return codes.toSorted((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
}
