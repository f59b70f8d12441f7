/** Does the figure beside a word of size bear it? The conditions are those of quantifiers.ts. */
import type { Cell } from '../tables/crosstab.ts';
import type { ClaimEvidence, SizeKind, ClaimLanguage } from './claim.ts';
import { cellsOf, cellsPrinting, placesOf, totalsFirst, type Cited } from './claim-evidence.ts';
import type { Judged } from './claim-numbers.ts';
import type { Printed } from './claim-text.ts';
import { rangeText } from './numbers.ts';
import { quantifiersOf } from './quantifiers.ts';
import { intervalOf } from './total-cell.ts';

/** May a share be called so? @param mark in percent, of the words that are said of a number */
function mayBeCalled(kind: SizeKind, cell: Cell, mark: number | null): boolean {
  const interval = intervalOf(cell);
  const allowed = quantifiersOf(cell.share, interval);
  const percent = cell.share * 100;
  switch (kind) {
    case 'nobody':
      return cell.n === 0;
    case 'more than half':
      return interval === null ? cell.share > 0.5 && cell.share <= 0.55 : interval.low > 0.5;
    case 'about half':
      return interval !== null && interval.low <= 0.5 && interval.high >= 0.5;
    case 'above':
    case 'below':
      return allowed.some((one) => one.kind === kind && one.mark === mark) || isNear(kind, percent, mark);
    case 'over':
      return mark !== null && percent > mark;
    case 'under':
      return mark !== null && percent < mark;
    case 'some':
      return true;
    case 'everyone':
    case 'majority':
    case 'minority':
    case 'nine in ten':
    case 'quarter':
    case 'third':
    case 'two thirds':
      return allowed.some((one) => one.kind === kind);
  }
}

/** The same rule of three points for a number that is no mark: "ruim 85 %". */
function isNear(kind: 'above' | 'below', percent: number, mark: number | null): boolean {
  const distance = mark === null ? 0 : kind === 'above' ? percent - mark : mark - percent;
  return distance > 1e-9 && distance <= 3 + 1e-9;
}

/** @param beside the figure nearest to the word in its sentence, not the mark itself; null when there is none */
export function judgeSize(
  { kind, mark }: { kind: SizeKind; mark: number | null },
  beside: Printed | null,
  evidence: ClaimEvidence,
  language: ClaimLanguage,
): Judged {
  if (beside === null) return withoutFigure(kind, mark, evidence, language);
  const { citable, small } = cellsPrinting(evidence, beside);
  const { says, rules } = language;
  if (citable.length === 0) {
    const why = small.length > 0 ? says.onlySmall(evidence.policy.testMinimum) : says.notInTable;
    return { verdict: 'not found', why };
  }
  const cited = totalsFirst(citable);
  const held = cited.filter(({ cell }) => mayBeCalled(kind, cell, mark));
  if (held.length === cited.length)
    return { verdict: 'supported', why: says.inTable(placesOf(cited, language)) };
  if (held.length > 0) {
    return { verdict: 'not found', why: `${rules[kind]} ${says.notEverywhere(placesOf(cited, language))}` };
  }
  return { verdict: 'contradicted', why: `${rules[kind]} ${reading(cited, language)}` };
}

/** "ruim 80 %" says itself which figures it can mean; any other word needs its figure. */
function withoutFigure(
  kind: SizeKind,
  mark: number | null,
  evidence: ClaimEvidence,
  language: ClaimLanguage,
): Judged {
  const { says, rules } = language;
  if (mark === null || (kind !== 'above' && kind !== 'below')) {
    return { verdict: 'needs figure', why: `${rules[kind]} ${says.needsFigure}` };
  }
  const cited = totalsFirst(cellsOf(evidence, (cell) => mayBeCalled(kind, cell, mark)).citable);
  return cited.length > 0
    ? { verdict: 'supported', why: says.inTable(placesOf(cited, language)) }
    : { verdict: 'not found', why: `${rules[kind]} ${says.notInTable}` };
}

/** Where the figure stands, with its margin. */
function reading(cited: Cited[], language: ClaimLanguage): string {
  const [first] = cited;
  const interval = first === undefined ? null : intervalOf(first.cell);
  const margin =
    interval === null
      ? ''
      : `, ${language.says.margin(rangeText(interval.low, interval.high, language.tongue))}`;
  return `${placesOf(cited, language)}${margin}.`;
}
