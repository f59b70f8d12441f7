/** One mailing: writing it, planning it, stopping it, and how far it is. */
import type { Request, RequestHandler, Response } from 'express';
import { z } from 'zod';
import { languages, type Language } from '../../../../surveys/language.ts';
import type { MailingText } from '../../../actions/mailing-records.ts';
import { beforeSending } from '../../../actions/mailings/before-sending.ts';
import { planMailing, stopMailing } from '../../../actions/mailings/plan-mailing.ts';
import { seeMailing } from '../../../actions/mailings/see-mailings.ts';
import { removeMailing, saveMailing } from '../../../actions/mailings/write-mailing.ts';
import { Problem } from '../../../actions/problem.ts';
import type { World } from '../../../actions/world.ts';
import { submitted, submittedList } from '../../middleware/form.ts';
import { personOf } from '../../middleware/signed-in.ts';
import { leaveMessage } from '../../middleware/staff-session.ts';
import { showStaffPage } from '../../show-page.ts';
import { confirmView } from '../../view-models/mailings/confirm-view.ts';
import { mailingName } from '../../view-models/mailings/mailing-words.ts';
import { mailingView, type TypedBefore } from '../../view-models/mailings/mailing-view.ts';
import { progressView } from '../../view-models/mailings/progress-view.ts';
import { problemView } from '../../view-models/problem-view.ts';
import type { WebSettings } from '../../web-settings.ts';
import { waveIdOf } from '../staff-address.ts';

/** Characters of one field that are still read, so that what is too long can be given back. */
const mostTyped = 20_000;

/** @throws Problem when it cannot be the id of a mailing */
export function mailingOf(req: Request): [waveId: string, mailingId: string] {
  const id = String(req.params['mailing']);
  if (!/^[\w-]{1,64}$/u.test(id)) throw new Problem('not-found', 'Deze zending bestaat niet.');
  return [waveIdOf(req), id];
}

export function mailingAddress([waveId, id]: [string, string]): string {
  return `/beheer/golven/${waveId}/uitnodigen/${id}`;
}

export function mailingPage(world: World, settings: WebSettings): RequestHandler {
  return async (req, res) => showMailing(world, settings, { req, res }, null);
}

export function mailingSubmit(world: World, settings: WebSettings): RequestHandler {
  return submittedList(async (form, req, res) => {
    const texts = textsOf(form);
    const version = versionOf(form.get('versie'));
    await orShown(world, settings, { req, res, typed: { texts } }, async () => {
      await saveMailing(world, personOf(res), mailingOf(req), { version, texts });
      await leaveMessage(req, 'De teksten zijn bewaard.');
      backToMailing(req, res);
    });
  }, mostTyped);
}

export function planMailingSubmit(world: World, settings: WebSettings): RequestHandler {
  const fields = {
    versie: z.string().regex(/^\d{1,9}$/u),
    dag: z.string().max(20),
    uur: z.string().max(20),
    iedereen: z.literal('ja').optional(),
    wanneer: z.enum(['dan', 'nu']),
    zeker: z.literal('ja').optional(),
  };
  return submitted(fields, async ({ versie, dag, uur, iedereen, wanneer, zeker }, req, res) => {
    const everybody = iedereen === 'ja';
    const typed = { day: dag, time: uur, everybody };
    await orShown(world, settings, { req, res, typed }, async () => {
      const plan = { version: Number(versie), everybody };
      if (wanneer === 'nu' && zeker === undefined) return askFirst(world, { req, res }, plan);
      const sendAt = wanneer === 'nu' ? null : momentOf(dag, uur);
      await planMailing(world, personOf(res), mailingOf(req), { ...plan, sendAt });
      await leaveMessage(req, wanneer === 'nu' ? 'De mails vertrekken nu.' : 'De zending is gepland.');
      backToMailing(req, res);
    });
  });
}

export function stopMailingSubmit(world: World, settings: WebSettings): RequestHandler {
  return submitted({}, async (_fields, req, res) =>
    orShown(world, settings, { req, res, typed: {} }, async () => {
      const now = await stopMailing(world, personOf(res), mailingOf(req));
      await leaveMessage(
        req,
        now === 'draft'
          ? 'De zending is niet meer gepland.'
          : 'De zending is gestopt. Er vertrekt niets meer.',
      );
      backToMailing(req, res);
    }),
  );
}

export function removeMailingSubmit(world: World): RequestHandler {
  return submitted({}, async (_fields, req, res) => {
    await removeMailing(world, personOf(res), mailingOf(req));
    await leaveMessage(req, 'De zending is verwijderd.');
    res.redirect(303, `/beheer/golven/${waveIdOf(req)}/uitnodigen`);
  });
}

/** For the script that keeps the page up to date. */
export function mailingProgress(world: World): RequestHandler {
  return async (req, res) => {
    res.json(progressView(await seeMailing(world, personOf(res), mailingOf(req))));
  };
}

function backToMailing(req: Request, res: Response): void {
  res.redirect(303, mailingAddress(mailingOf(req)));
}

interface Trying {
  req: Request;
  res: Response;
  /** What stands in the form again when it is refused. */
  typed: Omit<TypedBefore, 'error'>;
}

async function orShown(
  world: World,
  settings: WebSettings,
  { req, res, typed }: Trying,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (problem) {
    if (!(problem instanceof Problem) || !['bad-input', 'conflict'].includes(problem.kind)) throw problem;
    const shown = { req, res: res.status(problemView(problem).status) };
    return showMailing(world, settings, shown, { ...typed, error: problem.message });
  }
}

/** Changes nothing: the page asks it once more, with how many. */
async function askFirst(
  world: World,
  { req, res }: { req: Request; res: Response },
  plan: { version: number; everybody: boolean },
): Promise<void> {
  const [person, where] = [personOf(res), mailingOf(req)];
  const before = await beforeSending(world, person, where, plan);
  const { mailing } = await seeMailing(world, person, where);
  const [name, address] = [mailingName(mailing), mailingAddress(where)];
  const view = confirmView(before, { ...plan, name, address, wave: mailing.waveId });
  await showStaffPage(world, res, 'mailing-confirm', { title: view.question, view });
}

async function showMailing(
  world: World,
  { sendsMail }: WebSettings,
  { req, res }: { req: Request; res: Response },
  typed: TypedBefore | null,
): Promise<void> {
  const person = personOf(res);
  const view = mailingView(await seeMailing(world, person, mailingOf(req)), person, { sendsMail, typed });
  await showStaffPage(world, res, 'mailing', { title: `${view.name}, golf ${view.wave}`, view });
}

function textsOf(form: Map<string, string>): Partial<Record<Language, MailingText>> {
  const written = languages.flatMap((language): [Language, MailingText][] => {
    const [subject, body] = [form.get(`onderwerp.${language}`), form.get(`tekst.${language}`)];
    return subject === undefined || body === undefined
      ? []
      : [[language, { subject, body: body.replaceAll('\r\n', '\n') }]];
  });
  return Object.fromEntries(written);
}

function versionOf(typed: string | undefined): number {
  if (typed === undefined || !/^\d{1,9}$/u.test(typed))
    throw new Problem('bad-input', 'Het formulier klopt niet.');
  return Number(typed);
}

function momentOf(day: string, time: string): { day: string; time: string } {
  const isDay = /^20\d\d-\d\d-\d\d$/u.test(day) && !Number.isNaN(Date.parse(`${day}T00:00:00Z`));
  if (!isDay || new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10) !== day)
    throw new Problem('bad-input', 'Kies een dag.');
  if (!/^([01]\d|2[0-3]):[0-5]\d$/u.test(time)) throw new Problem('bad-input', 'Kies een uur, zoals 09:00.');
  return { day, time };
}
