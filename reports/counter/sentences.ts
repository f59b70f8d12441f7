/** Sentences that can be taken over: of the total and of groups that stand out, each with every claim borne by a published figure. */
import { claimCheck } from '../findings/claim-check.ts';
import type { ClaimEvidence } from '../findings/claim.ts';
import { changesSaid } from './change-words.ts';
import { joined, shareSentence } from './figure-words.ts';
import type { FollowedFigure } from './followed-figure.ts';
import { language, type Tracking } from './tracking.ts';

export interface ReadySentence {
  text: string;
  /** Title of the figure. */
  about: string;
}

export function readySentences(tracking: Tracking, figures: FollowedFigure[]): ReadySentence[] {
  return figures.flatMap((figure) => {
    const [total] = figure.lines;
    if (total === undefined) return [];
    const { sinceFirst, sincePrevious } = changesSaid(total, tracking.newest.phrases);
    const share = shareSentence(tracking, figure, total);
    const borne = [share, joined([share, sinceFirst]), joined([share, sincePrevious])]
      .filter((text, i, all) => text !== '' && all.indexOf(text) === i)
      .filter((text) => isBorne(text, evidenceOf(figure)));
    // The share alone where nothing more can be said.
    const told = borne.length > 1 ? borne.filter((text) => text !== share) : borne;
    return told.map((text) => ({ text, about: figure.title }));
  });
}

function isBorne(text: string, evidence: ClaimEvidence): boolean {
  return claimCheck(text, language, evidence).every(({ verdict }) => verdict === 'supported');
}

/** A share that was worked out here stands in no table: it is handed over beside them. */
function evidenceOf({ waves, lines, of }: FollowedFigure): ClaimEvidence {
  const last = waves.at(-1);
  if (last === undefined) throw new Error('a followed figure needs a wave');
  const { tables, lines: compared, policy } = last.composing.release;
  const share = lines[0]?.points.at(-1)?.share ?? null;
  return { tables, lines: compared, policy, others: of === 'everybody' || share === null ? [] : [share] };
}
