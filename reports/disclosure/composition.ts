/** Who answered, by profile group, beside who was invited; the same minimum holds for both. */
import type { Category } from '../../surveys/variable.ts';
import type { Dataset } from '../dataset.ts';
import type { GroupOrder } from '../tables/banner.ts';
import type { Measure } from '../tables/crosstab.ts';
import { hiddenCounts } from './hidden-groups.ts';
import type { Policy } from './policy.ts';
import { suppressed } from './publish.ts';

export interface CompositionGroup extends Category {
  answered: Measure;
  /** null when nobody knows how many were invited. */
  invited: Measure | null;
}

export interface CompositionTable {
  variable: string;
  groups: CompositionGroup[];
}

/** Profile variable -> group code -> people invited; null when it is not known. */
export type InvitedGroups = Record<string, Record<string, number>> | null;

/**
 * One table a profile variable that has an order; the rest of the profile is the banner's own affair.
 * @param throughout by variable: codes of the groups hidden in every table of the release
 */
export function composition(
  dataset: Dataset,
  order: GroupOrder,
  invited: InvitedGroups,
  { policy, throughout }: { policy: Policy; throughout: ReadonlyMap<string, ReadonlySet<string>> },
): CompositionTable[] {
  return Object.entries(order).flatMap(([variable, categories]) => {
    const codes = dataset.profile.get(variable);
    if (codes === undefined) return [];
    const answered = categories.map(({ code }) => codes.filter((one) => one === code).length);
    const asked = invited?.[variable] ?? null;
    const sent = asked === null ? null : categories.map(({ code }) => asked[code] ?? 0);
    const away = throughout.get(variable) ?? new Set();
    const named = new Set(categories.flatMap(({ code }, i) => (away.has(code) ? [i] : [])));
    const hidden = hiddenCounts(answered, dataset.size, policy.baseMinimum, named);
    if (sent !== null && asked !== null) {
      const everyone = Object.values(asked).reduce((sum, count) => sum + count, 0);
      for (const place of hiddenCounts(sent, everyone, policy.baseMinimum, named)) hidden.add(place);
    }
    const groups = categories.map((category, i) => ({
      ...category,
      answered: hidden.has(i) ? suppressed : (answered[i] ?? 0),
      invited: sent === null ? null : hidden.has(i) ? suppressed : (sent[i] ?? 0),
    }));
    return [{ variable, groups }];
  });
}
