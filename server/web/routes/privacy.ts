/** What is kept of people, and how long. */
import { readForm } from '../middleware/form.ts';
import { privacyPage, privacySubmit, stayLetters, stayLettersSent } from '../pages/privacy/privacy.ts';
import { backTo } from './back-to.ts';
import type { Site } from './site.ts';

export function privacyAddresses({ at, world, staff }: Site): void {
  const privacy = '/beheer/privacy';
  at(privacy, {
    get: [...staff, privacyPage(world)],
    post: [...staff, ...readForm, privacySubmit(world)],
  });
  at(`${privacy}/brieven.csv`, { get: [...staff, stayLetters(world)] });
  at(`${privacy}/brieven`, {
    get: [...staff, backTo(privacy)],
    post: [...staff, ...readForm, stayLettersSent(world)],
  });
}
