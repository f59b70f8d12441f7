/** How the pages of this municipality look, and in which languages. */
import { mostOfLogo } from '../../actions/png-logo.ts';
import { readForm } from '../middleware/form.ts';
import { readUpload } from '../middleware/upload.ts';
import { colourSubmit, houseStylePage, logoSubmit, removeLogoSubmit } from '../pages/house-style.ts';
import { languagesPage, languagesSubmit } from '../pages/languages.ts';
import { municipalityPage, municipalitySubmit } from '../pages/municipality/municipality.ts';
import { backTo } from './back-to.ts';
import type { Site } from './site.ts';

export function houseAddresses({ at, world, staff }: Site): void {
  at('/beheer/gemeente', {
    get: [...staff, municipalityPage(world)],
    post: [...staff, ...readForm, municipalitySubmit(world)],
  });
  at('/beheer/huisstijl', { get: [...staff, houseStylePage(world)] });
  at('/beheer/huisstijl/kleur', {
    get: [...staff, backTo('/beheer/huisstijl')],
    post: [...staff, ...readForm, colourSubmit(world)],
  });
  at('/beheer/huisstijl/logo', {
    get: [...staff, backTo('/beheer/huisstijl')],
    post: [
      ...staff,
      ...readUpload('logo', mostOfLogo.bytes, 'Dit bestand is te groot. Het logo is hoogstens 200 kB.'),
      logoSubmit(world),
    ],
  });
  at('/beheer/huisstijl/logo/verwijderen', {
    get: [...staff, backTo('/beheer/huisstijl')],
    post: [...staff, ...readForm, removeLogoSubmit(world)],
  });
  at('/beheer/taal', {
    get: [...staff, languagesPage(world)],
    post: [...staff, ...readForm, languagesSubmit(world)],
  });
}
