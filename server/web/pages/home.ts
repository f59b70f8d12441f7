import type { RequestHandler } from 'express';
import type { World } from '../../actions/world.ts';
import { showPage } from '../show-page.ts';

export function homePage(world: World): RequestHandler {
  return async (_req, res) => showPage(world, res, 'home', { title: 'Inwonerspanel', view: {} });
}
