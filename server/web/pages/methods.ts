/** How the numbers are made, for whoever reads a report: the method chapter of each refers to this address. */
import type { RequestHandler } from 'express';
import type { World } from '../../actions/world.ts';
import { methodsDocument } from '../methods-document.ts';
import { showPage } from '../show-page.ts';

export function methodsPage(world: World): RequestHandler {
  const view = { blocks: methodsDocument() };
  return async (_req, res) =>
    showPage(world, res, 'methods', { title: 'Hoe de cijfers gemaakt worden', view });
}
