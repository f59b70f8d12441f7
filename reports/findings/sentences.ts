/** What everybody answered: one deterministic sentence a table, from the wave's template or the standard one. */
import { isMissing, type Crosstab } from '../tables/crosstab.ts';
import type { Conclusion, SentenceNeeds } from './conclusion.ts';
import { fillTemplate } from './fill-template.ts';
import { decimalText, percentText } from './numbers.ts';
import { totalCell, totalFigure } from './total-cell.ts';

export function sentenceOf(table: Crosstab, needs: SentenceNeeds): string {
  return mainConclusion(table, needs).text;
}

/**
 * "Too few answers" as soon as one figure is hidden, and no figure at all in a sentence when fewer answered than the
 * policy lets be tested: those stand in the table, in grey.
 */
export function mainConclusion(table: Crosstab, needs: SentenceNeeds): Conclusion {
  const { phrases, policy } = needs;
  const base = table.columns[0]?.base;
  if (base === undefined || isMissing(base) || base < policy.baseMinimum) return tooFewToShow(needs);
  if (base < policy.testMinimum)
    return { kind: 'too few', text: phrases.tooFewToSay(policy.testMinimum), figures: [] };
  const main = said(table, needs);
  if (main === null) return tooFewToShow(needs);
  return base < policy.indicativeBelow
    ? { ...main, text: `${main.text} ${phrases.conclusions.indicative}` }
    : main;
}

function tooFewToShow({ phrases, policy }: SentenceNeeds): Conclusion {
  return { kind: 'too few', text: phrases.tooFew(policy.baseMinimum), figures: [] };
}

function said(table: Crosstab, needs: SentenceNeeds): Conclusion | null {
  if (needs.template !== undefined && needs.template !== '') {
    return fillTemplate(table, needs.template, needs);
  }
  return table.kind === 'number' || table.rows.length === 0
    ? meanSentence(table, needs)
    : topAnswers(table, needs);
}

/** The answers most given, as they were worded. */
function topAnswers(table: Crosstab, { phrases, language, noun }: SentenceNeeds): Conclusion | null {
  const answers = table.rows
    .filter((row) => !row.net)
    .flatMap(({ code, label }) => {
      const cell = totalCell(table, code);
      return cell === null ? [] : [{ code, label, value: cell.share }];
    })
    .toSorted((a, b) => b.value - a.value)
    .slice(0, 2);
  const [first, second] = answers.map(({ label, value }) => ({ label, share: percentText(value, language) }));
  if (first === undefined) return null;
  const text =
    second === undefined ? phrases.oneAnswer(first, noun) : phrases.twoAnswers(first, second, noun);
  const figures = answers.map(({ code, value }) => totalFigure(table, code, 'share', value));
  return { kind: 'main', text, figures };
}

function meanSentence(table: Crosstab, { phrases, language }: SentenceNeeds): Conclusion | null {
  const mean = table.means?.[0];
  if (mean === undefined || isMissing(mean)) return null;
  const { value, median } = mean;
  const middle = isMissing(median) ? null : median;
  const middleText = middle === null ? null : decimalText(middle, language, Number.isInteger(middle) ? 0 : 1);
  const figures = [totalFigure(table, null, 'mean', value)];
  return {
    kind: 'main',
    text: phrases.mean(decimalText(value, language), middleText),
    figures: middle === null ? figures : [...figures, totalFigure(table, null, 'median', middle)],
  };
}
