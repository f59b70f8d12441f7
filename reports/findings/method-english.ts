/** How the figures were made, in English. */
import type { MethodWords } from './method-words.ts';

export const methodEnglish: MethodWords = {
  unweighted:
    'The figures describe the respondents who answered. They are not weighted to the population, so the sentences speak of respondents, not of all residents.',
  refused: ' They could not be: the population figures and these answers do not fit together.',
  weighted: {
    given:
      'The figures are weighted with weights that came with the answers. This program cannot tell how those were made.',
    'post-stratification':
      'The figures are weighted: people in groups that answered less often count for more. So every group has the share it has in the population (post-stratification).',
    raking:
      'The figures are weighted: people in groups that answered less often count for more. So every group has the share it has in the population, for each characteristic by itself (raking).',
  },
  unsettled: ' The weighting did not settle completely: small differences from the population remain.',
  residents: 'This is why the sentences speak of residents.',
  members: 'The sentences speak of respondents: whether they resemble all residents is not known.',
  range: (least, most) => `The weights run from ${least} to ${most} times the mean.`,
  hardlyAny: 'Here that costs hardly any precision.',
  cost: (effect, answers) =>
    `Weighting makes the figures less precise: the design effect is ${effect}. All answers together are as precise as ${answers} answers without weighting.`,
  caution: ' That is a large loss: read the figures with caution.',
  pair: ({ variable, from, into }) => `${variable}: ${from} with ${into}`,
  merged: (pairs) => `Too few answers to be weighted alone, and so counted together: ${pairs.join('; ')}.`,
  cap: (most) => `No answer counts for more than ${most} times the mean.`,
  dropped: (name) => `The figures are not weighted to ${name}: a few answers would have counted too heavily.`,
  unknown: (name) => `Answers of which this is unknown (${name}) keep their own share.`,
  bases: ({ baseMinimum, testMinimum, indicativeBelow }) => [
    'The base of each question counts those who were asked and answered. “Not applicable”, “no opinion” and “don’t know” are outside the base; how many people chose them stands under the table when there are enough to show. Those counts are never weighted.',
    'Percentages are rounded to whole numbers. Combined percentages are made from the answers themselves, not from rounded figures.',
    `A group of fewer than ${baseMinimum} answers is not shown. Where it could be worked out from the other figures, another group is hidden too. A group of fewer than ${testMinimum} answers is printed in grey: do not compare it with others. An asterisk marks ${testMinimum} to ${indicativeBelow - 1} answers: those figures are indicative.`,
  ],
  among: ', within each group used for weighting,',
  margin: {
    random: () =>
      'Respondents were drawn at random, so each percentage has a margin of error: in 95 of 100 such surveys the true figure lies between the two bounds. The margin says nothing of people who would not answer.',
    mixed: (among) =>
      `Not everyone was drawn at random, so the margin of a percentage is indicative. It holds only if${among} those who answered resemble those who did not.`,
    open: () =>
      'Respondents signed up themselves, so the margin of a percentage is indicative and not the margin of error of a sample. It holds only if those who took part resemble those who did not.',
    unknown: () =>
      'How respondents were found is not known, so the margin of a percentage is indicative. It holds only if those who took part resemble those who did not.',
  },
  untested: 'This report does not compare groups.',
  tests: ({ testMinimum }) => [
    `A difference between two groups may be due to chance. A difference is called demonstrable when a test at 5% says so, and a sentence names it only when it is also at least 5 percentage points. Each group is compared with all others together, corrected for the number of comparisons in a table. A group of fewer than ${testMinimum} answers is not tested.`,
    'Where there is no difference in truth, a test still points at one by chance in about one case in twenty, so a report with many questions may hold a few. “No demonstrable difference” does not mean that two groups are equal: the difference may be too small to see with this number of answers.',
  ],
};
