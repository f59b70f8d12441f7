/** The response by age group as rows of a table, each with a small bar. */
import type { WaveOverview } from '../../actions/wave-overview.ts';
import { countText } from './belgian.ts';
import { responseText } from './response-text.ts';

export interface ResponseRow {
  label: string;
  invited: string;
  answered: string;
  rate: string;
  /** Length of the bar, 0-100; null without a figure. */
  bar: number | null;
}

const hidden = 'afgeschermd';

export function responseRows(overview: WaveOverview): ResponseRow[] {
  return overview.groups.map(({ label: code, invited, answered }) => {
    const label = code.replace('-', '–');
    if (invited === null) return { label, invited: hidden, answered: hidden, rate: '–', bar: null };
    if (answered === null)
      return { label, invited: countText(invited), answered: hidden, rate: '–', bar: null };
    const texts = responseText({ invited, answered, stepped: overview.stepped });
    return {
      label,
      ...texts,
      bar: invited === 0 ? null : Math.min(100, Math.round((answered / invited) * 100)),
    };
  });
}
