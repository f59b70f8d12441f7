/** The web program around a world, and people who visit it. */
import { load, type CheerioAPI } from 'cheerio';
import type { Express } from 'express';
import { pino } from 'pino';
import supertest from 'supertest';
import type { StaffMember } from '../../server/actions/panel-records.ts';
import { createApp } from '../../server/web/app.ts';
import type { WebSettings } from '../../server/web/web-settings.ts';
import { password, settleKerkebeek } from '../support/kerkebeek.ts';
import { memoryWorld, type TestWorld } from '../support/world.ts';

export type Visitor = ReturnType<typeof supertest.agent>;

export const settings: WebSettings = {
  publicUrl: 'http://panel.kerkebeek.example',
  sessionSecrets: ['a secret of at least thirty-two characters'],
  production: false,
  trustedProxyHops: 0,
  sendsMail: false,
};

export interface TownHall {
  world: TestWorld;
  app: Express;
  /** Everything logged so far, as one text. */
  log(): string;
}

export async function openTownHall(changes: Partial<WebSettings> = {}): Promise<TownHall> {
  const world = memoryWorld();
  await settleKerkebeek(world);
  const lines: string[] = [];
  const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(line) });
  return { world, app: createApp(world, { ...settings, ...changes }, log), log: () => lines.join('') };
}

export function stranger({ app }: TownHall): Visitor {
  return supertest.agent(app);
}

export async function signedIn(hall: TownHall, person: StaffMember): Promise<Visitor> {
  const visitor = stranger(hall);
  const answer = await trySignIn(visitor, person.email, password);
  if (answer.status !== 303) throw new Error(`signing in gave ${answer.status}: ${answer.text}`);
  return visitor;
}

export async function trySignIn(
  visitor: Visitor,
  email: string,
  wachtwoord: string,
): Promise<supertest.Response> {
  return submit(visitor, '/beheer/aanmelden', { email, wachtwoord });
}

/** Sends a form to its address with the token that this visitor's pages carry. */
export async function submit(
  visitor: Visitor,
  to: string,
  fields: Record<string, string> = {},
): Promise<supertest.Response> {
  const bewijs = await tokenOn(visitor);
  return visitor
    .post(to)
    .type('form')
    .send({ ...fields, bewijs });
}

/** The sign-in page has a form for everybody. */
export async function tokenOn(visitor: Visitor): Promise<string> {
  return String(
    pageOf(await visitor.get('/beheer/aanmelden'))('input[name=bewijs]')
      .first()
      .attr('value'),
  );
}

export function pageOf(response: { text: string }): CheerioAPI {
  return load(response.text);
}
