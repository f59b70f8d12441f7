/** Is a number of the text a published figure? */
import type { Claim, ClaimEvidence, ClaimLanguage } from './claim.ts';
import { cellsOf, cellsPrinting, placesOf, printsAs, totalsFirst, type Cited } from './claim-evidence.ts';
import type { Printed, SaidNumber } from './claim-text.ts';

export type Judged = Pick<Claim, 'verdict' | 'why'>;

/** @param before what stands before the number in the text; @param after what stands behind it */
export function judgeNumber(
  said: SaidNumber,
  { before, after }: { before: string; after: string },
  evidence: ClaimEvidence,
  language: ClaimLanguage,
): Judged {
  if (said.unit === 'points') return judgePoints(said, evidence, language);
  if (isChange({ before, after }, language)) return { verdict: 'contradicted', why: language.says.relative };
  const [low, high] = said.values;
  if (low !== undefined && high !== undefined) {
    const { citable } = cellsOf(evidence, (cell) => isInterval(cell, low, high));
    if (citable.length > 0) return inTable(citable, language);
  }
  const judged = said.values.map((one) => judgeShare(one, evidence, language));
  return judged.find(({ verdict }) => verdict !== 'supported') ?? judged[0] ?? notInTable(language);
}

function judgeShare(printed: Printed, evidence: ClaimEvidence, language: ClaimLanguage): Judged {
  const { citable, small } = cellsPrinting(evidence, printed);
  const { says } = language;
  if (citable.length > 0) return inTable(totalsFirst(citable), language);
  if (evidence.others.some((share) => printsAs(share, printed)) || isOfEarlierWave(printed, evidence)) {
    return { verdict: 'supported', why: says.elsewhere };
  }
  if (small.length > 0) return { verdict: 'not found', why: says.onlySmall(evidence.policy.testMinimum) };
  return notInTable(language);
}

function isOfEarlierWave(printed: Printed, { lines }: ClaimEvidence): boolean {
  return lines.some(({ points }) =>
    points.some(({ share }) => typeof share === 'number' && printsAs(share, printed)),
  );
}

/** A difference that was published: between waves, or between a group and the others. */
function judgePoints({ values }: SaidNumber, evidence: ClaimEvidence, language: ClaimLanguage): Judged {
  const isOne = (difference: number): boolean =>
    values.every((printed) => printsAs(Math.abs(difference), printed));
  const { citable } = cellsOf(
    evidence,
    ({ versusRest }) => versusRest !== null && isOne(versusRest.difference),
  );
  if (citable.length > 0) return inTable(citable, language);
  const changes = evidence.lines.flatMap((line) => line.changes);
  return changes.some(({ difference }) => isOne(difference))
    ? { verdict: 'supported', why: language.says.elsewhere }
    : notInTable(language);
}

/** "gestegen met 50 %", but not "gestegen van 22 % naar 35 %". */
function isChange(
  { before, after }: { before: string; after: string },
  { words, by, to }: ClaimLanguage,
): boolean {
  const changed = [...words.risen, ...words.fallen].join('|');
  const measures = new RegExp(`(?<![\\p{L}])(?:${changed}) (?:${by}) $`, 'iu').test(before);
  return measures && !new RegExp(`^ (?:${to}) `, 'iu').test(after);
}

function isInterval({ low, high }: Cited['cell'], from: Printed, to: Printed): boolean {
  return low !== null && high !== null && printsAs(low, from) && printsAs(high, to);
}

function inTable(cited: Cited[], language: ClaimLanguage): Judged {
  return { verdict: 'supported', why: language.says.inTable(placesOf(cited, language)) };
}

function notInTable({ says }: ClaimLanguage): Judged {
  return { verdict: 'not found', why: says.notInTable };
}
