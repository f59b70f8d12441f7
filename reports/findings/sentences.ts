/** One deterministic sentence a table. Every number in it is a cell of the total column; no claim words. */
import { isMissing, type Cell, type Crosstab } from '../tables/crosstab.ts';
import { decimalText, percentText } from './numbers.ts';
import type { Phrases } from './phrases.ts';

export interface SentenceNeeds {
  phrases: Phrases;
  language: string;
  minimum: number;
  /** Who the base is, in words. */
  noun: string;
  /** Template with {CODE} for the share of an answer or net and {noun}; undefined for the standard sentence. */
  template: string | undefined;
}

/** Falls back on "too few answers" as soon as one figure it needs is hidden. */
export function sentenceOf(table: Crosstab, needs: SentenceNeeds): string {
  const total = table.columns[0];
  if (total === undefined || isMissing(total.base) || total.base < needs.minimum) {
    return needs.phrases.tooFew(needs.minimum);
  }
  if (needs.template !== undefined && needs.template !== '') return fill(table, needs.template, needs);
  return table.kind === 'number' || table.rows.length === 0
    ? meanSentence(table, needs)
    : topAnswers(table, needs);
}

function fill(table: Crosstab, template: string, needs: SentenceNeeds): string {
  let hidden = false;
  const text = template.replace(/\{([^}]+)\}/g, (_, name: string) => {
    const figure = figureOf(table, name, needs);
    if (figure === null) hidden = true;
    return figure ?? '';
  });
  return hidden ? needs.phrases.tooFew(needs.minimum) : text;
}

/** What stands for one name between braces; null when it is not to be shown. */
function figureOf(table: Crosstab, name: string, needs: SentenceNeeds): string | null {
  if (name === 'noun') return needs.noun;
  if (name === 'mean') return meanText(table, needs);
  const cell = totalCell(table, name);
  return cell === null ? null : percentText(cell.share, needs.language);
}

/** The total's cell of an answer or net, by code; null when there is none to show. */
export function totalCell(table: Crosstab, code: string): Cell | null {
  const cell = table.rows.find((row) => row.code === code)?.cells[0];
  return cell === undefined || isMissing(cell) ? null : cell;
}

function topAnswers(table: Crosstab, needs: SentenceNeeds): string {
  const said = table.rows
    .filter((row) => !row.net)
    .flatMap((row) => {
      const cell = totalCell(table, row.code);
      return cell === null ? [] : [{ label: row.label, share: cell.share }];
    })
    .toSorted((a, b) => b.share - a.share)
    .map(({ label, share }) => ({ label, share: percentText(share, needs.language) }));
  const [first, second] = said;
  if (first === undefined) return needs.phrases.tooFew(needs.minimum);
  if (second === undefined) return needs.phrases.oneAnswer(first, needs.noun);
  return needs.phrases.twoAnswers(first, second, needs.noun);
}

function meanSentence(table: Crosstab, needs: SentenceNeeds): string {
  const mean = table.means?.[0];
  if (mean === undefined || isMissing(mean)) return needs.phrases.tooFew(needs.minimum);
  const { value, median } = mean;
  return needs.phrases.mean(
    decimalText(value, needs.language),
    isMissing(median) ? null : decimalText(median, needs.language, Number.isInteger(median) ? 0 : 1),
  );
}

function meanText(table: Crosstab, needs: SentenceNeeds): string | null {
  const mean = table.means?.[0];
  return mean === undefined || isMissing(mean) ? null : decimalText(mean.value, needs.language);
}
