/** Who hears of a wave: the mailings, their letters, and the work that prints them. */
import { readForm } from '../middleware/form.ts';
import { readUpload } from '../middleware/upload.ts';
import { jobFile, jobPage, jobProgress } from '../pages/jobs/job.ts';
import {
  backToLetters,
  lettersPage,
  makeSubmit,
  postSubmit,
  returnSubmit,
} from '../pages/letters/letters.ts';
import { backToMailing } from '../pages/mailings/mailing-address.ts';
import {
  mailingPage,
  mailingProgress,
  mailingSubmit,
  removeMailingSubmit,
} from '../pages/mailings/mailing.ts';
import {
  bouncesSubmit,
  limitReturnedMail,
  mailingsPage,
  mostOfBounces,
  newMailingSubmit,
} from '../pages/mailings/mailings.ts';
import { planMailingSubmit, stopMailingSubmit } from '../pages/mailings/plan.ts';
import { mailingPreviewPage, mailPreview, testMailSubmit } from '../pages/mailings/preview.ts';
import { backToWave } from './back-to.ts';
import type { Site } from './site.ts';

export function mailingAddresses({ at, world, settings, staff }: Site): void {
  const letters = '/beheer/golven/:wave/uitnodigen/:mailing/brieven';
  at(letters, {
    get: [...staff, lettersPage(world)],
    post: [...staff, ...readForm, makeSubmit(world)],
  });
  at(`${letters}/gepost`, {
    get: [...staff, backToLetters],
    post: [...staff, ...readForm, postSubmit(world)],
  });
  at(`${letters}/teruggekomen`, {
    get: [...staff, backToLetters],
    post: [...staff, ...readForm, returnSubmit(world)],
  });
  at('/beheer/taken/:job', { get: [...staff, jobPage(world)] });
  at('/beheer/taken/:job/stand', { get: [...staff, jobProgress(world)] });
  at('/beheer/taken/:job/bestand/:number', { get: [...staff, jobFile(world)] });
  const mailings = '/beheer/golven/:wave/uitnodigen';
  const mailing = `${mailings}/:mailing`;
  at(mailings, {
    get: [...staff, mailingsPage(world, settings)],
    post: [...staff, ...readForm, newMailingSubmit(world)],
  });
  at(`${mailings}/teruggekomen`, {
    get: [...staff, backToWave('/uitnodigen')],
    post: [
      ...staff,
      limitReturnedMail(world),
      ...readUpload('bestand', mostOfBounces, 'Dit bestand is te groot. Het is hoogstens 10 MB.'),
      bouncesSubmit(world, settings),
    ],
  });
  at(mailing, {
    get: [...staff, mailingPage(world, settings)],
    post: [...staff, ...readForm, mailingSubmit(world, settings)],
  });
  at(`${mailing}/voortgang`, { get: [...staff, mailingProgress(world)] });
  at(`${mailing}/voorbeeld`, { get: [...staff, mailingPreviewPage(world)] });
  at(`${mailing}/voorbeeld/:language`, { get: [...staff, mailPreview(world)] });
  at(`${mailing}/proefmail`, {
    get: [...staff, backToMailing],
    post: [...staff, ...readForm, testMailSubmit(world)],
  });
  at(`${mailing}/plannen`, {
    get: [...staff, backToMailing],
    post: [...staff, ...readForm, planMailingSubmit(world, settings)],
  });
  at(`${mailing}/stoppen`, {
    get: [...staff, backToMailing],
    post: [...staff, ...readForm, stopMailingSubmit(world, settings)],
  });
  at(`${mailing}/verwijderen`, {
    get: [...staff, backToMailing],
    post: [...staff, ...readForm, removeMailingSubmit(world)],
  });
}
