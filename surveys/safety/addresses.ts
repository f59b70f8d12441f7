import type { Refusal } from '../question.ts';
import type { PlacedText } from './texts.ts';

/** A page of the platform never asks anything of another site: that would tell it who is reading. */
const remote = /^(?:(?:https?|wss?|ftp|file|blob|javascript|vbscript):|data:\S|[\\/]{2})/i;
const remoteImage = /url\(/i;

/** Refuses a text that starts as an address elsewhere, in whatever property: logo, imageLink, choicesByUrl.url, ... */
export function refuseRemoteAddresses(texts: PlacedText[]): Refusal[] {
  return texts
    .filter(({ text, path }) => path !== '$schema' && isRemote(text))
    .map(({ path, text }) => ({
      path,
      reason: `the address "${text.slice(0, 60)}" is not allowed: a questionnaire shows nothing from elsewhere`,
    }));
}

/** Browsers drop control characters and spaces around an address, so "java\nscript:" counts as well. */
function isRemote(text: string): boolean {
  // eslint-disable-next-line no-control-regex
  const seen = text.replace(/[\u0000-\u001f\u007f]/g, '').trim();
  return remote.test(seen) || remoteImage.test(seen);
}
