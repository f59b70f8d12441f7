/** An installation with one of everything that an address can be about, and somebody of each kind who visits it. */
import type { Express } from 'express';
import { pino } from 'pino';
import { openMemberUpload } from '../../../server/actions/members/member-uploads.ts';
import { openUpload } from '../../../server/actions/figure-uploads.ts';
import { drawSample } from '../../../server/actions/sampling/draw-sample.ts';
import { stopLink } from '../../../server/actions/stop-link.ts';
import { hashToken, newToken } from '../../../server/actions/token.ts';
import { createApp } from '../../../server/web/app.ts';
import type { WebSettings } from '../../../server/web/web-settings.ts';
import { linkFor } from '../../support/answering-world.ts';
import { counterYears, importFigures } from '../../support/counter-years.ts';
import { visitRow, visitsFile } from '../../support/figure-csv.ts';
import { bart, els, joris, nadia, settleKerkebeek } from '../../support/kerkebeek.ts';
import { settleLetters } from '../../support/letter-wave.ts';
import { memberFile } from '../../support/member-file.ts';
import { addWave } from '../../support/planned-wave.ts';
import { publishedAction } from '../../support/published-action.ts';
import { twoBanners } from '../../support/two-banners.ts';
import type { TestWorld } from '../../support/world.ts';
import { publishRelease } from '../public-page.ts';
import { settleTrust } from './settled-trust.ts';
import {
  pageOf,
  settings as usual,
  signedIn,
  stranger,
  tokenOn,
  type TownHall,
  type Visitor,
} from '../town-hall.ts';

export const people = ['nobody', 'member', 'link', 'communications', 'policy', 'admin', 'steward'] as const;
export type Who = (typeof people)[number];

export interface FilledHall {
  world: TestWorld;
  app: Express;
  /** What stands in an address for ":wave" and the like, when its row says nothing else. */
  ids: Record<string, string>;
  visitors: Record<Who, Visitor>;
  /** What each sends to show that a form is of our own page. */
  proofs: Record<Who, string>;
}

/** With every door that an installation can have. */
export const settings: WebSettings = {
  ...usual,
  securityContact: 'mailto:security@kerkebeek.example',
  municipalSignIn: {
    begin: async () => ({
      address: 'https://login.kerkebeek.example/',
      secrets: { state: 's', nonce: 'n', verifier: 'v' },
    }),
    finish: () => Promise.reject(new Error('nobody comes back')),
  },
};

/** @param world empty */
export async function fillHall(world: TestWorld): Promise<FilledHall> {
  await settleKerkebeek(world);
  const app = createApp(world, settings, pino({ level: 'silent' }));
  const hall: TownHall = { world, app, log: () => '' };
  await publishRelease(hall, twoBanners());
  await importFigures(world, { ...counterYears, actions: publishedAction.actions });
  const ids = {
    ...(await settleTrust(world)),
    ...(await settleWork(world)),
    ...(await settleFiles(world)),
    ...(await settleLinks(world)),
  };
  const visitors: Record<Who, Visitor> = {
    nobody: stranger(hall),
    member: await ownPages(hall),
    link: await questionnaire(hall),
    communications: await signedIn(hall, joris),
    policy: await signedIn(hall, els),
    admin: await signedIn(hall, bart),
    steward: await signedIn(hall, nadia),
  };
  const proofs = {} as Record<Who, string>;
  for (const who of people)
    proofs[who] =
      who === 'member'
        ? await proofOn(visitors.member, '/mijn')
        : who === 'link'
          ? await proofOn(visitors.link, '/vragenlijst')
          : await tokenOn(visitors[who]);
  return { world, app, ids, visitors, proofs };
}

/** A wave of each state, and what is being done for one. */
async function settleWork(world: TestWorld): Promise<Record<string, string>> {
  await settleLetters(world, 3);
  await addWave(world, { id: '2025-3', status: 'draft' });
  const wish = { everybody: true, size: 0, allocation: 'register', minimum: 0, bands: [] } as const;
  await drawSample(world, bart, '2025-2', { wish: { ...wish, bands: [] }, seed: 'zaad', replaces: false });
  const texts = { nl: { subject: 'Doe mee', body: 'Dag {voornaam}' } };
  const made = { kind: 'invitation', channel: 'mail', state: 'draft', sendAt: null, people: null } as const;
  await world.panel.mailings.add({
    ...made,
    id: 'mail-1',
    waveId: '2025-1',
    staffId: bart.id,
    texts,
    version: 1,
  });
  return { wave: '2025-1', mailing: 'mail-1', member: 'lid-003', language: 'nl', code: 'A40242' };
}

async function settleFiles(world: TestWorld): Promise<Record<string, string>> {
  const upload = await openMemberUpload(world, bart, { name: 'leden.csv', bytes: memberFile({}) });
  const figures = await openUpload(world, bart, {
    kind: 'appointments',
    name: 'mei.csv',
    again: false,
    bytes: visitsFile([visitRow('1', 10)]),
  });
  const now = world.clock.now().getTime();
  const job = 'j'.repeat(43);
  await world.panel.jobs.add({
    id: job,
    kind: 'letters',
    subject: 'mailing-invitation',
    staffId: bart.id,
    state: 'running',
    done: 0,
    total: 3,
    fault: null,
    beatAt: now,
    keptUntil: now + 60 * 60_000,
  });
  const entry = (await world.panel.figures.imports())[0]?.id ?? 'none';
  return {
    upload,
    figures,
    job,
    number: '1',
    entry,
    kind: 'logins',
    ending: 'pdf',
    sheet: 'x.css',
    file: 'x.svg',
  };
}

async function settleLinks(world: TestWorld): Promise<Record<string, string>> {
  const setup = newToken();
  await world.panel.staff.addSetupLink(hashToken(setup), els.id, world.clock.now().getTime() + 60 * 60_000);
  const invitation = await linkFor(world, 90);
  const stop = (await stopLink(world, 'lid-060')).split('/').at(-1) ?? '';
  return { setup, invitation, stop, token: newToken() };
}

async function ownPages(hall: TownHall): Promise<Visitor> {
  const visitor = stranger(hall);
  await visitor.post('/mijn').type('form').send({ email: 'lid-050@inwoner.example' });
  const now = hall.world.clock.now().getTime();
  const mail = await hall.world.panel.outbox.claim(now, now + 1);
  const link =
    /https?:\/\/[^/\s]+(?<path>\/mijn\/aanmelden\/\S+)/u.exec(mail?.letter.text ?? '')?.groups?.['path'] ??
    '';
  await visitor.get(link);
  await visitor.post(link);
  return visitor;
}

async function questionnaire(hall: TownHall): Promise<Visitor> {
  const visitor = stranger(hall);
  await visitor.post(`/deelnemen/${await linkFor(hall.world, 91)}`);
  return visitor;
}

async function proofOn(visitor: Visitor, address: string): Promise<string> {
  const proof = pageOf(await visitor.get(address))('input[name=bewijs]')
    .first()
    .attr('value');
  if (proof === undefined) throw new Error(`${address} has no form`);
  return proof;
}
