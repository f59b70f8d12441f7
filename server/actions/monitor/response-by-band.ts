/** Answers by age, gender and district, beside who should speak. */
import type { ProfileBands } from '../../../surveys/bands.ts';
import { behindShown, type CountRange } from '../../../reports/response/in-tens.ts';
import { laggingGroups, type Lagging } from '../../../reports/response/lagging.ts';
import type { ResponseCounts } from '../answer-records.ts';
import { countBands, responseGroups, shown, type ResponseGroup } from '../wave-response.ts';
import type { Band, TargetPeople } from './target-people.ts';

export interface BandResponse {
  band: Band;
  groups: (ResponseGroup & {
    /** Part of the answers that are shown, 0-1; null when the group is hidden, or there are none. */
    part: number | null;
    /** Part of those who should speak, 0-1; null when it is not known or the group is hidden. */
    target: number | null;
  })[];
  /** Demonstrably; only of groups that are shown. */
  lagging: Lagging[];
}

interface Counted {
  invited: ProfileBands[];
  answered: ResponseCounts;
  stepped: boolean;
  target: TargetPeople | null;
}

/** Of the bands that the wave keeps. @param all people invited, and answers as they are shown */
export function responseByBand(
  counted: Counted,
  all: { invited: number; answered: CountRange },
): BandResponse[] {
  const bands = ['age_group', 'gender', 'district'] as const;
  return bands.flatMap((band): BandResponse[] => {
    const groups = groupsOf(counted, band);
    if (groups.length === 0) return [];
    const compared = groups.flatMap(({ label, invited, answered, target }) =>
      invited === null || answered === null
        ? []
        : [{ label, invited, answered: behindShown(answered, counted.stepped), target }],
    );
    return [{ band, groups, lagging: laggingGroups(compared, all) }];
  });
}

function groupsOf({ invited, answered, stepped, target }: Counted, band: Band): BandResponse['groups'] {
  const people = countBands(invited, band);
  const came = new Map(Object.entries(answered.byBand[band]));
  const codes = [...new Set([...people.keys(), ...came.keys()])].filter((code) => code !== '').toSorted();
  const wanted = target?.count(band, codes) ?? null;
  const besides = target?.kind === 'sample' && wanted !== null ? [wanted] : [];
  const total = [...(wanted?.values() ?? [])].reduce((sum, count) => sum + count, 0);
  const groups = responseGroups(people, came, stepped, besides);
  // Of all groups together, rounded down one by one, so that rounding makes no group lag; with hidden ones of everybody.
  const isWhole = groups.every((group) => group.answered !== null);
  const whole = isWhole
    ? groups.reduce((sum, group) => sum + (group.answered ?? 0), 0)
    : shown(answered.answered, stepped);
  return groups.map((group) => ({
    ...group,
    part: group.answered === null || whole === 0 ? null : group.answered / whole,
    target: group.invited === null || total === 0 ? null : (wanted?.get(group.label) ?? 0) / total,
  }));
}
