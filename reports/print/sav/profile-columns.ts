/** The groups people belong to (age, gender, district) as variables of a data file, their codes in order. */
import { groupName } from '../../compose/group-label.ts';
import type { Composing } from '../../compose/composing.ts';
import { bannerName } from '../../compose/table-of.ts';
import { NO_ANSWER } from '../../data-column.ts';
import type { CountedWave } from '../../disclosure/prepared-wave.ts';
import type { DataFileWords } from '../../findings/data-file-words.ts';
import { buildBanner, sorted, type GroupOrder } from '../../tables/banner.ts';
import { answerCodes, decimalsOf } from './answer-codes.ts';
import { missingStates } from './missing-states.ts';
import type { SavNumbers } from './sav-file.ts';

/** One variable for each name in the profiles; who is in no group has a missing code. */
export function profileColumns(wave: CountedWave, composing: Composing, words: DataFileWords): SavNumbers[] {
  const { dataset } = wave.sample;
  const names = [...dataset.profile.keys()];
  const { variables } = buildBanner(dataset, names, everyGroup(wave), wave.input.ordered);
  return variables.map(({ name, groups, membership: [places], ordered }): SavNumbers => {
    const codes = answerCodes(groups);
    const unknown = missingStates(Math.min(...codes), { outside: [] }, words).codeOf(NO_ANSWER);
    const labels = groups.map(({ label }) => groupName(composing, name, label));
    return {
      kind: 'numbers',
      name,
      label: bannerName(composing, name),
      measure: ordered ? 'ordinal' : 'nominal',
      values: Array.from(places ?? [], (place) => codes[place] ?? unknown),
      decimals: decimalsOf(codes),
      valueLabels: [
        ...codes.map((value, i) => ({ value, label: labels[i] ?? '' })),
        { value: unknown, label: words.unknown },
      ],
      missing: { codes: [unknown] },
    };
  });
}

/** The listed order of each variable, and behind it the groups that are not listed: nobody's is lost. */
function everyGroup({ input, sample }: CountedWave): GroupOrder {
  return Object.fromEntries(
    [...sample.dataset.profile].map(([name, codes]) => {
      const listed = Object.hasOwn(input.order, name) ? (input.order[name] ?? []) : [];
      const known = new Set(listed.map(({ code }) => code));
      return [name, [...listed, ...sorted(codes).filter(({ code }) => !known.has(code))]];
    }),
  );
}
