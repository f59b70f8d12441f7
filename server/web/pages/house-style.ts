/** The colour and the logo of the municipality: the page of staff, and the logo itself for every page. */
import type { Request, RequestHandler, Response } from 'express';
import { z } from 'zod';
import { changeColour, changeLogo, houseStyle, removeLogo } from '../../actions/house-style.ts';
import { Problem } from '../../actions/problem.ts';
import type { World } from '../../actions/world.ts';
import { submitted } from '../middleware/form.ts';
import { personOf } from '../middleware/signed-in.ts';
import { leaveMessage } from '../middleware/staff-session.ts';
import { showStaffPage } from '../show-page.ts';
import { houseStyleView } from '../view-models/house-style-view.ts';

const address = '/beheer/huisstijl';

export function houseStylePage(world: World): RequestHandler {
  return async (_req, res) => {
    const view = houseStyleView(await houseStyle(world, personOf(res)), null);
    await showStaffPage(world, res, 'house-style', { title: 'Huisstijl', view });
  };
}

export function colourSubmit(world: World): RequestHandler {
  return submitted({ kleur: z.string().max(100) }, async ({ kleur }, req, res) =>
    doAndSay(world, req, res, {
      deed: () => changeColour(world, personOf(res), kleur),
      said: 'De kleur is bewaard. Ze geldt vanaf de volgende vrijgave.',
    }),
  );
}

export function logoSubmit(world: World): RequestHandler {
  return submitted({}, async (_fields, req, res) =>
    doAndSay(world, req, res, {
      deed: () => changeLogo(world, personOf(res), req.file?.buffer ?? null),
      said: 'Het logo is bewaard. Het staat in rapporten vanaf de volgende vrijgave.',
    }),
  );
}

export function removeLogoSubmit(world: World): RequestHandler {
  return submitted({}, async (_fields, req, res) =>
    doAndSay(world, req, res, {
      deed: () => removeLogo(world, personOf(res)),
      said: 'Het logo is verwijderd. Vastgelegde rapporten houden het.',
    }),
  );
}

/** For everybody. A browser that opens it alone runs nothing in it. */
export function logoFile(world: World): RequestHandler {
  return async (_req, res) => {
    const logo = (await world.panel.settings.municipality())?.logo;
    if (logo === undefined) throw new Problem('not-found', 'Deze gemeente heeft geen logo.');
    res.type('image/png').set('Content-Security-Policy', "default-src 'none'; sandbox");
    res.set('Cache-Control', 'public, max-age=300').send(Buffer.from(logo.data, 'base64'));
  };
}

interface Doing {
  deed: () => Promise<void>;
  said: string;
}

/** What is wrong with a colour or a file is said on the page itself. */
async function doAndSay(world: World, req: Request, res: Response, { deed, said }: Doing): Promise<void> {
  try {
    await deed();
  } catch (problem) {
    if (!(problem instanceof Problem) || problem.kind !== 'bad-input') throw problem;
    const view = houseStyleView(await houseStyle(world, personOf(res)), problem.message);
    return showStaffPage(world, res.status(400), 'house-style', { title: 'Huisstijl', view });
  }
  await leaveMessage(req, said);
  res.redirect(303, address);
}
