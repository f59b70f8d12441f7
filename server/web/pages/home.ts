import type { RequestHandler } from 'express';
import type { World } from '../../actions/world.ts';
import { showPage } from '../show-page.ts';
import { homeView } from '../view-models/home-view.ts';

export function homePage(world: World): RequestHandler {
  return async (_req, res) => {
    const view = homeView(await world.panel.settings.municipality());
    await showPage(world, res, 'home', { title: 'Inwonerspanel', view });
  };
}
