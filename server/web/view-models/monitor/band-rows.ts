/** Answers by group as rows of a table: what came in, and which part of the answers that is beside what it should be. */
import type { BandResponse } from '../../../actions/monitor/response-by-band.ts';
import { countText, shareText } from '../belgian.ts';
import { responseText } from '../response-text.ts';
import { bandNames, groupName } from './group-words.ts';

export interface BandTable {
  id: string;
  title: string;
  corner: string;
  hasTarget: boolean;
  rows: BandRow[];
}

export interface BandRow {
  label: string;
  invited: string;
  answered: string;
  rate: string;
  part: string;
  target: string;
  /** Lengths on a scale of 0 to 100 that is the same in the whole table; null without figures. */
  bar: { part: number; target: number | null } | null;
}

const hidden = 'afgeschermd';
export const noFigure = '–';

/** @param stepped whether answers are in tens */
export function bandTable({ band, groups }: BandResponse, stepped: boolean): BandTable {
  const longest = Math.max(0.1, ...groups.flatMap(({ part, target }) => [part ?? 0, target ?? 0]));
  return {
    id: `respons-${band.replace('_', '-')}`,
    ...bandNames[band],
    hasTarget: groups.some(({ target }) => target !== null),
    rows: groups.map(({ label: code, invited, answered, part, target }): BandRow => {
      const label = band === 'age_group' ? code.replace('-', '–') : groupName(band, code);
      if (invited === null) return { label, ...nothing };
      const scaled = (share: number): number => Math.round((share / longest) * 100);
      return {
        label,
        invited: countText(invited),
        ...cameText({ invited, answered, stepped }),
        part: part === null ? noFigure : shareText(part),
        target: target === null ? noFigure : shareText(target),
        bar: part === null ? null : { part: scaled(part), target: target === null ? null : scaled(target) },
      };
    }),
  };
}

function cameText({ invited, answered, stepped }: Came): Pick<BandRow, 'answered' | 'rate'> {
  if (answered === null) return { answered: hidden, rate: noFigure };
  const { answered: came, rate } = responseText({ invited, answered, stepped });
  return { answered: came, rate };
}

interface Came {
  invited: number;
  answered: number | null;
  stepped: boolean;
}

const nothing: Omit<BandRow, 'label'> = {
  invited: hidden,
  answered: hidden,
  rate: noFigure,
  part: noFigure,
  target: noFigure,
  bar: null,
};
