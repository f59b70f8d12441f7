/** Setting a wave up: its words and days, its questionnaire, and planning it. */
import type { Request, RequestHandler, Response } from 'express';
import { z } from 'zod';
import { dutchDay } from '../../../actions/dutch-day.ts';
import { findWave } from '../../../actions/find-wave.ts';
import type { StaffMember } from '../../../actions/panel-records.ts';
import { changeLastDay, changeWave, replaceQuestionnaire } from '../../../actions/waves/change-wave.ts';
import { backToDraft, planWave } from '../../../actions/waves/plan-wave.ts';
import { waveSetup } from '../../../actions/waves/wave-setup.ts';
import type { World } from '../../../actions/world.ts';
import { submitted } from '../../middleware/form.ts';
import { personOf } from '../../middleware/signed-in.ts';
import { leaveMessage } from '../../middleware/staff-session.ts';
import { showStaffPage } from '../../show-page.ts';
import { faultOf } from '../../view-models/wave-life/fault.ts';
import { setupView, type SetupFields } from '../../view-models/wave-life/setup-view.ts';
import { waveIdOf } from '../staff-address.ts';
import { uploadedFile } from './uploaded-file.ts';

const text = z.string().max(1_000);

export function setupPage(world: World): RequestHandler {
  return async (req, res) => {
    await showSetup(world, req, res, null);
  };
}

export function setupSubmit(world: World): RequestHandler {
  const shape = { titel: text, doel: text, van: text, tot: text, wijzigen: z.literal('ja').optional() };
  return submitted(shape, async (fields, req, res) => {
    const { titel: title, doel: purpose, van: opensOn, tot: closesOn } = fields;
    const settings = { title, purpose, opensOn, closesOn, mayEdit: fields.wijzigen === 'ja' };
    await doAndSay(world, req, res, {
      deed: (person, wave) => changeWave(world, person, wave, settings),
      said: async () => 'De instellingen zijn bewaard.',
      typed: fields,
    });
  });
}

export function lastDaySubmit(world: World): RequestHandler {
  return submitted({ tot: text }, async ({ tot }, req, res) =>
    doAndSay(world, req, res, {
      deed: (person, wave) => changeLastDay(world, person, wave, tot),
      said: async (wave) => `De laatste dag is nu ${dutchDay((await findWave(world, wave)).closesOn)}.`,
    }),
  );
}

export function questionnaireSubmit(world: World): RequestHandler {
  return submitted({ bron: text }, async ({ bron: source }, req, res) =>
    doAndSay(world, req, res, {
      deed: async (person, wave) =>
        replaceQuestionnaire(world, person, wave, { source, file: uploadedFile(req, source) }),
      said: async () => 'De vragenlijst is vervangen. Kijk ze na op papier.',
    }),
  );
}

export function planSubmit(world: World): RequestHandler {
  return submitted({}, async (_fields, req, res) =>
    doAndSay(world, req, res, {
      deed: (person, wave) => planWave(world, person, wave),
      said: async (wave) => {
        const { status, opensOn } = await findWave(world, wave);
        if (status === 'open') return `Golf ${wave} is gestart. Wie uitgenodigd is, kan antwoorden.`;
        return `De golf is gepland. Ze start vanzelf op ${dutchDay(opensOn)}.`;
      },
    }),
  );
}

export function backToDraftSubmit(world: World): RequestHandler {
  return submitted({}, async (_fields, req, res) =>
    doAndSay(world, req, res, {
      deed: (person, wave) => backToDraft(world, person, wave),
      said: async () => 'De golf is weer in voorbereiding. Ze start niet vanzelf.',
    }),
  );
}

interface Doing {
  deed: (person: StaffMember, waveId: string) => Promise<void>;
  said: (waveId: string) => Promise<string>;
  /** What stays in the form when it is refused. */
  typed?: SetupFields;
}

async function doAndSay(
  world: World,
  req: Request,
  res: Response,
  { deed, said, typed }: Doing,
): Promise<void> {
  const wave = waveIdOf(req);
  try {
    await deed(personOf(res), wave);
  } catch (error) {
    const fault = faultOf(error);
    return showSetup(world, req, res.status(400), { typed: typed ?? null, fault });
  }
  await leaveMessage(req, await said(wave));
  res.redirect(303, `/beheer/golven/${wave}${typed === undefined ? '' : '/instellen'}`);
}

async function showSetup(
  world: World,
  req: Request,
  res: Response,
  wrong: Parameters<typeof setupView>[2],
): Promise<void> {
  const person = personOf(res);
  const view = setupView(await waveSetup(world, person, waveIdOf(req)), person, wrong);
  await showStaffPage(world, res, 'wave-setup', { title: `Golf ${view.id} instellen`, view });
}
