/** How the figures were made, in English: each sentence only where it is true of this release. */
import type { WeightingSummary } from '../weighting/summary.ts';
import { hardlyAny, isWeighted, weightingSteps, type MethodFacts } from './method.ts';
import { speakForResidents } from './nouns.ts';
import { countText, decimalText } from './numbers.ts';

export function methodEnglish(facts: MethodFacts): string[] {
  return [...weighting(facts), ...bases(facts.policy), margin(facts), ...tests(facts)];
}

function weighting(facts: MethodFacts): string[] {
  const summary = facts.weighting;
  if (summary === null || summary.refused !== null) {
    const why =
      summary === null
        ? ''
        : ' They could not be: the population figures and these answers do not fit together.';
    return [
      `The figures describe the respondents who answered. They are not weighted to the population, so the sentences speak of respondents, not of all residents.${why}`,
    ];
  }
  return [`${howWeighted(summary)} ${whom(facts)}`, precision(summary), ...stepsTaken(facts)];
}

function howWeighted({ method, converged }: WeightingSummary): string {
  switch (method) {
    case 'given':
      return 'The figures are weighted with weights that came with the answers. This program cannot tell how those were made.';
    case 'post-stratification':
      return 'The figures are weighted: people in groups that answered less often count for more. So every group has the share it has in the population (post-stratification).';
    case 'raking':
      return `The figures are weighted: people in groups that answered less often count for more. So every group has the share it has in the population, for each characteristic by itself (raking).${converged ? '' : ' The weighting did not settle completely: small differences from the population remain.'}`;
  }
}

function whom(facts: MethodFacts): string {
  if (speakForResidents(facts)) return 'This is why the sentences speak of residents.';
  return 'The sentences speak of respondents: whether they resemble all residents is not known.';
}

function precision({ min, max, designEffect, effectiveBase }: WeightingSummary): string {
  const [least, most] = [decimalText(min, 'en', 2), decimalText(max, 'en', 2)];
  const caution = designEffect > 2 ? ' That is a large loss: read the figures with caution.' : '';
  const range = `The weights run from ${least} to ${most} times the mean.`;
  if (designEffect < hardlyAny) return `${range} Here that costs hardly any precision.`;
  return `${range} Weighting makes the figures less precise: the design effect is ${decimalText(designEffect, 'en', 2)}. All answers together are as precise as ${countText(effectiveBase, 'en')} answers without weighting.${caution}`;
}

function stepsTaken(facts: MethodFacts): string[] {
  const { merged, dropped, cap, unknown } = weightingSteps(facts);
  const pairs = merged.map(({ variable, from, into }) => `${variable}: ${from} with ${into}`);
  const most = decimalText(cap ?? 0, 'en', 0);
  return [
    ...(pairs.length === 0
      ? []
      : [`Too few answers to be weighted alone, and so counted together: ${pairs.join('; ')}.`]),
    ...(cap === null ? [] : [`No answer counts for more than ${most} times the mean.`]),
    ...dropped.map(
      (name) => `The figures are not weighted to ${name}: a few answers would have counted too heavily.`,
    ),
    ...unknown.map((name) => `Answers of which this is unknown (${name}) keep their own share.`),
  ];
}

function bases({ baseMinimum, testMinimum, indicativeBelow }: MethodFacts['policy']): string[] {
  return [
    'The base of each question counts those who were asked and answered. “Not applicable”, “no opinion” and “don’t know” are outside the base; how many people chose them stands under the table when there are enough to show. Those counts are never weighted.',
    'Percentages are rounded to whole numbers. Combined percentages are made from the answers themselves, not from rounded figures.',
    `A group of fewer than ${baseMinimum} answers is not shown. Where it could be worked out from the other figures, another group is hidden too. A group of fewer than ${testMinimum} answers is printed in grey: do not compare it with others. An asterisk marks ${testMinimum} to ${indicativeBelow - 1} answers: those figures are indicative.`,
  ];
}

function margin(facts: MethodFacts): string {
  const among = isWeighted(facts) ? ', within each group used for weighting,' : '';
  switch (facts.recruitment) {
    case 'random':
      return 'Respondents were drawn at random, so each percentage has a margin of error: in 95 of 100 such surveys the true figure lies between the two bounds. The margin says nothing of people who would not answer.';
    case 'mixed':
      return `Not everyone was drawn at random, so the margin of a percentage is indicative. It holds only if${among} those who answered resemble those who did not.`;
    case 'open':
      return 'Respondents signed up themselves, so the margin of a percentage is indicative and not the margin of error of a sample. It holds only if those who took part resemble those who did not.';
    case null:
      return 'How respondents were found is not known, so the margin of a percentage is indicative. It holds only if those who took part resemble those who did not.';
  }
}

function tests({ policy, tested }: MethodFacts): string[] {
  if (tested === false) return ['This report does not compare groups.'];
  return [
    `A difference between two groups may be due to chance. A difference is called demonstrable when a test at 5% says so, and a sentence names it only when it is also at least 5 percentage points. Each group is compared with all others together, corrected for the number of comparisons in a table. A group of fewer than ${policy.testMinimum} answers is not tested.`,
    'Where there is no difference in truth, a test still points at one by chance in about one case in twenty, so a report with many questions may hold a few. “No demonstrable difference” does not mean that two groups are equal: the difference may be too small to see with this number of answers.',
  ];
}
