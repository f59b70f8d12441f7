/** The texts of a mailing as staff typed them: complete, not too long, and with places that there are. */
import { countText } from '../../../reports/findings/numbers.ts';
import type { Language } from '../../../surveys/language.ts';
import type { MailingText } from '../mailing-records.ts';
import { Problem } from '../problem.ts';
import { refuseUnknownPlaces } from './fill-places.ts';

/** Characters. */
export const mostOfMailing = { subject: 120, body: 3_000 };

const names: Record<Language, string> = { nl: 'Nederlands', fr: 'Frans', en: 'Engels' };

/** @throws Problem with one sentence a fault, by language */
export function checkMailingTexts(
  texts: Partial<Record<Language, MailingText>>,
): Partial<Record<Language, MailingText>> {
  const kept = Object.entries(texts).map(([language, { subject, body }]): [string, MailingText] => [
    language,
    { subject: subject.replaceAll(/\s+/gu, ' ').trim(), body: body.replaceAll('\r\n', '\n').trim() },
  ]);
  const faults = kept.flatMap(([language, { subject, body }]) => [
    ...faultsOf(subject, `${names[language as Language]}, onderwerp`, mostOfMailing.subject),
    ...faultsOf(body, `${names[language as Language]}, tekst`, mostOfMailing.body),
  ]);
  if (faults.length > 0) throw new Problem('bad-input', faults.join(' '));
  return Object.fromEntries(kept);
}

function faultsOf(text: string, name: string, most: number): string[] {
  if (text === '') return [`${name}: hier staat nog niets.`];
  const { length } = text;
  if (length > most)
    return [`${name}: ${countText(length, 'nl')} tekens. Schrijf er hoogstens ${countText(most, 'nl')}.`];
  try {
    refuseUnknownPlaces(text);
    return [];
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    return [`${name}: ${problem.message}`];
  }
}
