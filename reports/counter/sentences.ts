/** Sentences that can be taken over: of the total and of groups that stand out, each with every claim borne by a published figure. */
import { claimCheck } from '../findings/claim-check.ts';
import type { ClaimEvidence } from '../findings/claim.ts';
import { isMissing } from '../tables/crosstab.ts';
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
    return [share, joined([share, sinceFirst]), joined([share, sincePrevious])]
      .filter((text, i, all) => text !== '' && all.indexOf(text) === i)
      .filter((text) => isBorne(text, evidenceOf(figure)))
      .map((text) => ({ text, about: figure.title }));
  });
}

/** A figure of our own making is no table: its shares are handed over, its changes were tested here. */
function isBorne(text: string, evidence: ClaimEvidence): boolean {
  return claimCheck(text, language, evidence).every(({ verdict }) => verdict === 'supported');
}

function evidenceOf({ waves, lines }: FollowedFigure): ClaimEvidence {
  const last = waves.at(-1);
  if (last === undefined) throw new Error('a followed figure needs a wave');
  const { release } = last.composing;
  const others = lines.flatMap(({ points }) =>
    points.flatMap(({ share, low, high }) => [share, low, high].flatMap((one) => one ?? [])),
  );
  const response =
    release.invited === null || isMissing(release.invited) ? [] : [release.responses / release.invited];
  return {
    tables: release.tables,
    lines: release.lines,
    policy: release.policy,
    others: [...others, ...response],
  };
}
