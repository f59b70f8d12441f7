/** Groups hidden in every table of a release: those of few people, which are about as few in each question. */
import type { BannerVariable } from '../tables/banner.ts';
import type { Design } from '../weighting/design.ts';
import { hiddenCounts } from './hidden-groups.ts';

/** A banner variable with the people of the wave in its groups: no base in a table can be larger. */
export interface Groups {
  variable: BannerVariable;
  sizes: number[];
  /** People of no group; where groups overlap it is not looked at. */
  unknown: number;
  /** A profile variable: its groups are counted in the response table. Else its own question tells how many gave an answer. */
  isProfile: boolean;
}

export function groupsOf(variable: BannerVariable, isProfile: boolean, { classOf, people }: Design): Groups {
  const sizes = variable.groups.map(() => 0);
  let unknown = people.reduce((sum, n) => sum + n, 0);
  variable.membership.forEach((codes, p) => {
    for (let person = 0; person < codes.length; person += 1) {
      const code = codes[person] ?? -1;
      if (code < 0 || (classOf[person] ?? -1) < 0) continue;
      const group = variable.overlapping ? p : code;
      sizes[group] = (sizes[group] ?? 0) + 1;
      if (!variable.overlapping) unknown -= 1;
    }
  });
  return { variable, sizes, unknown, isProfile };
}

/** People invited: by group, and in all. */
export interface Invited {
  sizes: number[];
  total: number;
}

/**
 * @param named positions of groups that must vanish for a reason of their own
 * @returns positions of the groups; with their complements where the sizes of the groups stand in the response table
 */
export function hiddenThroughout(
  { sizes, unknown, isProfile }: Groups,
  named: ReadonlySet<number>,
  invited: Invited | null,
  minimum: number,
): Set<number> {
  if (!isProfile) return new Set(named);
  const total = sizes.reduce((sum, size) => sum + size, unknown);
  const own = hiddenCounts(sizes, total, minimum, named);
  const sent = invited === null ? [] : hiddenCounts(invited.sizes, invited.total, minimum, named);
  return new Set([...own, ...sent]);
}
