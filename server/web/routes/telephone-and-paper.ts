/** Answers that staff take down: by telephone and from paper. */
import { readForm, readLongForm } from '../middleware/form.ts';
import { interviewBegin, interviewPage, interviewSentPage, interviewTake } from '../pages/interview.ts';
import {
  paperCodePage,
  paperEntrySubmit,
  paperFinishSubmit,
  paperFormSubmit,
  paperSkippedSubmit,
} from '../pages/paper-entry.ts';
import { blankFormFile, codedFormsFile, paperFormsPage, paperReturnSubmit } from '../pages/paper-forms.ts';
import { backToWave } from './back-to.ts';
import type { Site } from './site.ts';

export function telephoneAndPaperAddresses({ at, world, staff }: Site): void {
  const telephone = '/beheer/golven/:wave/telefoon';
  at(telephone, {
    get: [...staff, interviewPage(world)],
    post: [...staff, ...readForm, interviewBegin(world)],
  });
  at(`${telephone}/vragen`, {
    get: [...staff, backToWave('/telefoon')],
    post: [...staff, ...readLongForm, interviewTake(world)],
  });
  at(`${telephone}/bedankt`, { get: [...staff, interviewSentPage(world)] });
  const entry = '/beheer/golven/:wave/invoer';
  at(entry, { get: [...staff, paperCodePage(world)] });
  at(`${entry}/formulier`, {
    get: [...staff, backToWave('/invoer')],
    post: [...staff, ...readForm, paperFormSubmit(world)],
  });
  at(`${entry}/bewaren`, {
    get: [...staff, backToWave('/invoer')],
    post: [...staff, ...readLongForm, paperEntrySubmit(world)],
  });
  at(`${entry}/overslaan`, { post: [...staff, ...readLongForm, paperSkippedSubmit(world)] });
  at(`${entry}/afronden`, {
    get: [...staff, backToWave('/invoer')],
    post: [...staff, ...readForm, paperFinishSubmit(world)],
  });
  at('/beheer/golven/:wave/papier', {
    get: [...staff, paperFormsPage(world)],
    post: [...staff, ...readForm, paperReturnSubmit(world)],
  });
  at('/beheer/golven/:wave/papier/vragenlijst.pdf', { get: [...staff, blankFormFile(world)] });
  at('/beheer/golven/:wave/papier/formulieren', {
    get: [...staff, backToWave('/papier')],
    post: [...staff, ...readForm, codedFormsFile(world)],
  });
}
