/**
 * One fresh process of the benchmark: the program as it is installed, on SQLite in a folder that goes away, with people
 * invited to the open wave; and pages to compare with. Prints where as one line of JSON, and stops when its input ends.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import { pino } from 'pino';
import { readSettings } from '../../server/config.ts';
import { openInstallation } from '../../server/installation.ts';
import { createApp } from '../../server/web/app.ts';
import { listen } from '../../server/web/listen.ts';
import { inviteResidents, type InvitedResidents } from './invited-residents.ts';
import { stockPages } from './stock-pages.ts';

export interface Served extends Omit<InvitedResidents, 'definition'> {
  url: string;
  /** Of the pages to compare with. */
  stock: string;
  /** Takes JSON and keeps nothing: Express alone. */
  bare: string;
}

const [size = '10'] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'panelpeil-bench-answering-'));
const port = 20_000 + Math.floor(Math.random() * 20_000);
const host = '127.0.0.1';
const url = `http://${host}:${port}`;
const installation = await openInstallation(
  readSettings({ PANELPEIL_DATA: folder, PORT: String(port), PUBLIC_URL: url }),
);
const { definition, ...invited } = await inviteResidents(installation.world, Number(size));
const settings = {
  publicUrl: url,
  sessionSecrets: ['a secret of at least thirty-two characters'],
  production: true,
  trustedProxyHops: 0,
  sendsMail: false,
};
const log = pino({ level: 'info' }, { write: () => undefined });
const bare = express().post('/', express.json(), (_req, res) => void res.json({ next: '/' }));
const servers = [
  await listen(createApp(installation.world, settings, log), { port, host }),
  await listen(stockPages(definition), { port: 0, host }),
  await listen(bare, { port: 0, host }),
];
const served: Served = { ...invited, url, stock: servers[1]?.url ?? '', bare: servers[2]?.url ?? '' };
process.stdout.write(`${JSON.stringify(served)}\n`);
process.stdin.resume().once('end', () => void stop());

async function stop(): Promise<void> {
  await Promise.all(servers.map((one) => one.stop()));
  await installation.close();
  rmSync(folder, { recursive: true });
}
