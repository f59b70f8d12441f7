/** A mailing as a made-up member would get it, on a page or in the mailbox of who writes it. */
import { randomBytes } from 'node:crypto';
import type { Language } from '../../../surveys/language.ts';
import type { Letter } from '../outbox.ts';
import type { Member, StaffMember } from '../panel-records.ts';
import { mustBeAllowed } from '../permissions.ts';
import { Problem } from '../problem.ts';
import type { World } from '../world.ts';
import { findMailing } from './find-mailing.ts';
import { mailingFrame, type MailingFrame, writtenLanguages } from './mailing-frame.ts';
import { writeMail } from './write-mail.ts';

const madeUp: Record<Language, Pick<Member, 'salutation' | 'firstName' | 'lastName'>> = {
  nl: { salutation: 'Mevrouw', firstName: 'Maria', lastName: 'Voorbeeld' },
  fr: { salutation: null, firstName: 'Amélie', lastName: 'Exemple' },
  en: { salutation: null, firstName: 'Mary', lastName: 'Example' },
};

export interface MailPreview {
  language: Language;
  letter: Letter;
}

/** One a language, Dutch first. @throws Problem when the person may not, or it is a letter on paper */
export async function previewMailing(
  world: World,
  person: StaffMember,
  [waveId, id]: [string, string],
): Promise<{ frame: MailingFrame; previews: MailPreview[] }> {
  mustBeAllowed(person, 'see mailings');
  const { mailing } = await findMailing(world, waveId, id);
  if (mailing.channel !== 'mail')
    throw new Problem('not-found', 'Van een brief ziet u het voorbeeld bij de brieven.');
  const frame = await mailingFrame(world, mailing);
  const previews = writtenLanguages(frame).map((language) => ({
    language,
    letter: madeUpMail(world, frame, language, { to: person.email, notice: null }),
  }));
  return { frame, previews };
}

/** To the person's own address and nowhere else; its links lead to the preview. @throws Problem as previewMailing */
export async function sendTestMail(
  world: World,
  person: StaffMember,
  [waveId, id]: [string, string],
  language: Language,
): Promise<void> {
  mustBeAllowed(person, 'send mailings');
  const { frame } = await previewMailing(world, person, [waveId, id]);
  if (!writtenLanguages(frame).includes(language))
    throw new Problem('bad-input', 'In deze taal is er geen tekst.');
  const notice = 'Dit is een proefmail, met een verzonnen naam. De links leiden naar het voorbeeld.';
  const letter = madeUpMail(world, frame, language, { to: person.email, notice });
  const test = { ...letter, subject: `[Proef] ${letter.subject}`, unsubscribe: null };
  const mail = { id: `test-${randomBytes(12).toString('hex')}`, kind: 'test', letter: test };
  await world.panel.outbox.put([mail], world.clock.now().getTime());
}

function madeUpMail(
  { publicUrl }: World,
  frame: MailingFrame,
  language: Language,
  { to, notice }: { to: string; notice: string | null },
): Letter {
  const { waveId, id } = frame.mailing;
  const link = `${publicUrl}/beheer/golven/${waveId}/uitnodigen/${id}/voorbeeld`;
  return writeMail(frame, { to, person: madeUp[language], language, link, stop: link, notice });
}
