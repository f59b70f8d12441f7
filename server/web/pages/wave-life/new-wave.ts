/** Making a wave. */
import type { RequestHandler, Response } from 'express';
import { z } from 'zod';
import { makeWave, newWaveChoices } from '../../../actions/waves/make-wave.ts';
import type { World } from '../../../actions/world.ts';
import { submitted } from '../../middleware/form.ts';
import { personOf } from '../../middleware/signed-in.ts';
import { leaveMessage } from '../../middleware/staff-session.ts';
import { showStaffPage } from '../../show-page.ts';
import { faultOf, type Fault } from '../../view-models/wave-life/fault.ts';
import { newWaveView, type NewWaveFields } from '../../view-models/wave-life/new-wave-view.ts';
import { uploadedFile } from './uploaded-file.ts';

const text = z.string().max(1_000);

export function newWavePage(world: World): RequestHandler {
  return async (_req, res) => showNewWave(world, res, null, null);
}

export function newWaveSubmit(world: World): RequestHandler {
  const shape = { nummer: text, titel: text, doel: text, bron: text };
  return submitted(shape, async (fields, req, res) => {
    let id = '';
    try {
      id = await makeWave(world, personOf(res), {
        id: fields.nummer,
        title: fields.titel,
        purpose: fields.doel,
        source: fields.bron,
        file: uploadedFile(req, fields.bron),
      });
    } catch (error) {
      const fault = faultOf(error);
      return showNewWave(world, res.status(400), fields, fault);
    }
    await leaveMessage(req, `Golf ${id} is aangemaakt. Kijk nu de dagen en de vragenlijst na.`);
    res.redirect(303, `/beheer/golven/${id}/instellen`);
  });
}

async function showNewWave(
  world: World,
  res: Response,
  typed: NewWaveFields | null,
  fault: Fault | null,
): Promise<void> {
  const view = newWaveView(await newWaveChoices(world, personOf(res)), typed, fault);
  await showStaffPage(world, res, 'wave-new', { title: 'Nieuwe golf', view });
}
