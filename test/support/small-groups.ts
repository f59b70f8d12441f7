/** A survey with groups of 0, 1, 4, 5, 9, 10, 11 and 30 people, whose smallest groups can answer in more than one way. */
import type { Respondent } from '../../reports/data-column.ts';
import type { JsonObject } from '../../surveys/question.ts';

const groupSizes = [0, 1, 4, 5, 9, 10, 11, 30];

/** Below the ten people of the standard policy. */
export const tooSmall = groupSizes.filter((size) => size < 10);

export const nameOfGroup = (size: number): string => `wijk ${size}`;

export const groupsSurvey: JsonObject = {
  title: 'Wijken',
  locale: 'nl',
  elements: [
    { type: 'radiogroup', name: 'KENT', title: 'Kent u het loket?', choices: ['ja', 'nee'] },
    { type: 'checkbox', name: 'KANAAL', title: 'Hoe had u contact?', choices: ['web', 'tel'] },
    { type: 'text', inputType: 'number', name: 'KEREN', title: 'Hoeveel keer?' },
  ],
};

export const groupsOrder = {
  district: groupSizes.map((size) => ({ code: nameOfGroup(size), label: nameOfGroup(size) })),
};

/**
 * In all equally many say yes, name a channel and have been there; only who of the smallest groups does so depends on
 * `turn`. One time it is 7 of the 9 and 2 of the 4, the other time 5 of the 9 and all of the 4.
 */
export function peopleInGroups(turn: 'one' | 'other'): Respondent[] {
  const yes = new Map(groupSizes.map((size) => [size, Math.ceil(size * 0.6)]));
  yes.set(9, turn === 'one' ? 7 : 5);
  yes.set(4, turn === 'one' ? 2 : 4);
  return groupSizes.flatMap((size) =>
    Array.from({ length: size }, (_, i) => {
      const agrees = i < (yes.get(size) ?? 0);
      return {
        profile: { district: nameOfGroup(size) },
        answers: { KENT: agrees ? 'ja' : 'nee', KANAAL: [agrees ? 'web' : 'tel'], KEREN: agrees ? 31 : 17 },
      };
    }),
  );
}
