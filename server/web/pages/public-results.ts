/** Results that were published, as everybody sees them. Which ones those are is decided before this. */
import type { Request, Response } from 'express';
import type { Results } from '../../actions/results-report.ts';
import type { World } from '../../actions/world.ts';
import { wantsJson } from '../middleware/wants-json.ts';
import { showPage } from '../show-page.ts';
import { chosenCharts, resultsView } from '../view-models/results-view.ts';

export interface Published extends Omit<Results, 'edition'> {
  /** Files of the same results: what each is, its type, its size in words ("1,2 MB"), and where it is. */
  downloads: { name: string; type: string; size: string; href: string }[];
  /** What readers must know first, such as a correction; null for nothing. */
  notice: string | null;
}

export async function showPublicResults(
  world: World,
  req: Request,
  res: Response,
  published: Published,
): Promise<void> {
  res.vary('Accept');
  if (wantsJson(req)) {
    res.json({ charts: chosenCharts(published, req.query) });
    return;
  }
  const { report, downloads, notice } = published;
  const view = { ...resultsView(published, req.query, []), colour: report.colour, downloads, notice };
  await showPage(world, res, 'public-results', { title: report.title, view });
}
