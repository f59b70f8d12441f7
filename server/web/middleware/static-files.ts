/** Files of public/. What the build names after its content never changes; the rest is looked at again after an hour. */
import { readdirSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import express, { Router } from 'express';
import { publicFolder } from '../places.ts';

const forever = 'public, max-age=31536000, immutable';
const anHour = 'public, max-age=3600';

export function staticFiles(root = publicFolder): Router {
  // An address has one spelling, also where the disk does not tell capitals apart.
  const router = Router({ caseSensitive: true });
  // By its folders: what is no file of ours is not looked for on the disk at each request.
  for (const folder of foldersOf(root))
    router.use(`/${folder}`, express.static(join(root, folder), kept(folder === 'build' ? forever : anHour)));
  return router;
}

/** What begins with a dot belongs to a tool. */
function foldersOf(root: string): string[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name);
}

/** A file, not a folder, is what was asked for; "no-store", which stands on everything, gives way. */
function kept(how: string): Parameters<typeof express.static>[1] {
  const setHeaders = (res: ServerResponse): void => void res.setHeader('Cache-Control', how);
  return { index: false, redirect: false, dotfiles: 'ignore', cacheControl: false, setHeaders };
}
