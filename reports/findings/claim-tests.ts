/** Does a test bear a word that compares: waves, ages, groups? */
import { isMissing } from '../tables/crosstab.ts';
import { ageLine } from './age-line.ts';
import type { ClaimEvidence, ComparisonKind, ClaimLanguage } from './claim.ts';
import { cellsPrinting, placesOf, printsAs, type Cited } from './claim-evidence.ts';
import type { Judged } from './claim-numbers.ts';
import type { Printed } from './claim-text.ts';
import { holdsAges } from './group-words.ts';
import { pText } from './numbers.ts';
import type { WaveChange, WaveLine } from '../disclosure/wave-line.ts';

/** @param figures those of the sentence; none: nothing can be checked */
export function judgeComparison(
  kind: ComparisonKind,
  figures: Printed[],
  evidence: ClaimEvidence,
  language: ClaimLanguage,
): Judged {
  const { says, rules } = language;
  if (figures.length === 0) return { verdict: 'needs figure', why: `${rules[kind]} ${says.needsFigure}` };
  switch (kind) {
    case 'risen':
    case 'fallen':
      return judgeChange(kind, changesWith(figures, evidence), language);
    case 'older more':
    case 'older fewer':
      return judgeAges(kind, figures, evidence, language);
    case 'demonstrable':
    case 'alike':
      return judgeDifference(kind, figures, evidence, language);
  }
}

/** Changes whose two figures stand in the sentence; with one figure, whose newest or oldest it is. */
function changesWith(figures: Printed[], { lines }: ClaimEvidence): WaveChange[] {
  return lines.flatMap((line) =>
    line.changes.filter((change) => {
      const ends = [change.from, change.to].filter((place) => isSaid(line, place, figures));
      return change.verdict !== null && ends.length >= Math.min(2, figures.length);
    }),
  );
}

function isSaid({ points }: WaveLine, place: number, figures: Printed[]): boolean {
  const share = points[place]?.share;
  return share !== undefined && !isMissing(share) && figures.some((figure) => printsAs(share, figure));
}

function judgeChange(
  kind: 'risen' | 'fallen',
  changes: WaveChange[],
  { says, rules }: ClaimLanguage,
): Judged {
  const [first] = changes;
  const verdict = first?.verdict ?? null;
  if (verdict === null) return { verdict: 'not found', why: says.noWaves };
  const held = changes.filter((change) => change.verdict === kind);
  if (held.length === changes.length) return { verdict: 'supported', why: says.otherVerdict(kind) };
  const why = `${rules[kind]} ${says.otherVerdict(verdict)}`;
  return { verdict: held.length === 0 ? 'contradicted' : 'not found', why };
}

/** The answers of which every figure of the sentence stands in an age column. */
function judgeAges(
  kind: 'older more' | 'older fewer',
  figures: Printed[],
  evidence: ClaimEvidence,
  language: ClaimLanguage,
): Judged {
  const { says, rules } = language;
  const rows = agesSaid(figures, evidence);
  const lines = rows.map(({ table, row, place }) => {
    const variable = table.columns[place]?.variable ?? '';
    const line = ageLine(table, row.code, variable, evidence);
    const p = table.tests[variable]?.trend?.[row.code]?.p;
    return { holds: line !== null && line.rising === (kind === 'older more'), p };
  });
  if (lines.length === 0) return { verdict: 'not found', why: says.notInTable };
  const held = lines.filter(({ holds }) => holds).length;
  const where = placesOf(rows, language);
  if (held === lines.length) return { verdict: 'supported', why: says.inTable(where) };
  const p = lines[0]?.p;
  const test = p === undefined ? '' : `, ${says.trend(pText(p, language.tongue))}`;
  return held === 0
    ? { verdict: 'contradicted', why: `${rules[kind]} ${where}${test}.` }
    : { verdict: 'not found', why: `${rules[kind]} ${says.notEverywhere(where)}` };
}

/** One place for each row of a table. */
function agesSaid(figures: Printed[], evidence: ClaimEvidence): Cited[] {
  const [first] = figures;
  const isAge = ({ table, place }: Cited): boolean => holdsAges(table.columns[place]?.variable ?? '');
  const found = first === undefined ? [] : cellsPrinting(evidence, first).citable.filter(isAge);
  const whole = found.filter(({ row }) =>
    figures.every((figure) => row.cells.some((cell) => !isMissing(cell) && printsAs(cell.share, figure))),
  );
  return whole.filter((one, i) => whole.findIndex(({ row }) => row === one.row) === i);
}

/** "aantoonbaar", "geen aantoonbaar verschil": between the waves of the sentence's figures, else a group and the rest. */
function judgeDifference(
  kind: 'demonstrable' | 'alike',
  figures: Printed[],
  evidence: ClaimEvidence,
  language: ClaimLanguage,
): Judged {
  const { says, rules } = language;
  const changes = changesWith(figures, evidence).map(({ verdict }) => verdict !== 'no demonstrable change');
  const differ = changes.length > 0 ? changes : groupsDiffer(figures, evidence);
  if (differ.length === 0) return { verdict: 'not found', why: says.notInTable };
  const held = differ.filter((one) => one === (kind === 'demonstrable')).length;
  if (held === differ.length) return { verdict: 'supported', why: rules[kind] };
  return { verdict: held === 0 ? 'contradicted' : 'not found', why: rules[kind] };
}

function groupsDiffer(figures: Printed[], evidence: ClaimEvidence): boolean[] {
  return figures
    .flatMap((figure) => cellsPrinting(evidence, figure).citable)
    .flatMap(({ cell }) => (cell.versusRest === null ? [] : [cell.versusRest.verdict !== 'none']));
}
