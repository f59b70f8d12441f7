/**
 * Serves the compressed twin that views/build.mjs wrote beside a script or style sheet, so that nothing large is compressed
 * while a resident waits. Stands before the static files, which send the twin itself.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { RequestHandler } from 'express';
import { bestCoding } from './best-coding.ts';
import { publicFolder } from './places.ts';

const endings = { br: '.br', gzip: '.gz' } as const;

export function compressedAssets(): RequestHandler {
  const twins = new Set(twinsOf(join(publicFolder, 'build')));
  return (req, res, next) => {
    const name = /^\/build\/([\w.-]+\.(?:js|css))$/.exec(req.path)?.[1];
    if (name === undefined || !twins.has(name)) {
      next();
      return;
    }
    res.vary('Accept-Encoding');
    const coding = bestCoding(req);
    if (coding !== null) {
      res.set('Content-Encoding', coding).type(name);
      req.url = `/build/${name}${endings[coding]}`;
    }
    next();
  };
}

/** Names of the files that have both twins. A folder that is not there yet is reported by asset(), with what to do. */
function twinsOf(folder: string): string[] {
  const names = new Set(readdirSync(folder));
  return [...names].filter((name) => names.has(`${name}.br`) && names.has(`${name}.gz`));
}
