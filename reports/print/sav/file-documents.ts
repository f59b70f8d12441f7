import type { Composing } from '../../compose/composing.ts';
import { identity } from '../../compose/identity.ts';

/**
 * What travels with the data: which survey and release, its checksum and weights, as the report prints them, and how the
 * numbers are made.
 * @param checksum SHA-256 of the frozen release, hex
 */
export function fileDocuments(composing: Composing, checksum: string, remarks: string[]): string[] {
  const { phrases, release } = composing;
  const { municipality, wave, title, methodsUrl } = release.about;
  return [
    [municipality, title, wave].filter((part) => part !== '').join(' · '),
    ...identity(composing, checksum).map(({ label, text }) => `${label}: ${text}`),
    ...remarks,
    `${phrases.facts.methods}: ${methodsUrl ?? phrases.methodsInProgram}`,
  ].filter((paragraph) => paragraph !== '');
}
