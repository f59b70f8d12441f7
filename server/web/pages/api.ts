/** Published results for programs: read only, for everybody, described by /api/v1/openapi.json. */
import type { RequestHandler } from 'express';
import { Problem } from '../../actions/problem.ts';
import { publishedResults } from '../../actions/published-results.ts';
import { publishedWaves } from '../../actions/published-waves.ts';
import type { World } from '../../actions/world.ts';
import { tablesDocument, wavesDocument } from '../api/documents.ts';
import { openapi } from '../api/openapi.ts';
import { goneView } from '../view-models/results-gone-view.ts';

/** Pages of others may read it from a browser: nothing in it is for some people only. */
export function forEverybody(): RequestHandler {
  return (_req, res, next) => {
    res.set({ 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' });
    next();
  };
}

export function apiWaves(world: World): RequestHandler {
  return async (_req, res) => void res.json(wavesDocument(await publishedWaves(world)));
}

export function apiTables(world: World): RequestHandler {
  return async (req, res) => {
    const published = await publishedResults(world, String(req.params['wave']));
    if (published.state === 'never') throw new Problem('not-found', 'Er zijn geen resultaten op dit adres.');
    if (published.state !== 'online') {
      const { sentence, reason } = goneView(published);
      throw new Problem('gone', sentence, reason === null ? [] : [reason]);
    }
    res.json(tablesDocument(published.results));
  };
}

export function apiDescription(): RequestHandler {
  const described = openapi();
  return (_req, res) => void res.json(described);
}
