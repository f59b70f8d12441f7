/** The mail that brings a colleague the one-time link: plain text, and the same as HTML. */
import type { Mail } from '../outbox.ts';
import type { StaffMember } from '../panel-records.ts';
import { municipalityOf } from '../municipality-of.ts';
import { hashToken } from '../token.ts';
import { escaped } from '../tracker-letter.ts';
import type { World } from '../world.ts';
import { setupAddress, setupLinkHours } from './setup-link.ts';

export async function setupMail(
  world: World,
  { name, email }: Pick<StaffMember, 'name' | 'email'>,
  token: string,
): Promise<Mail> {
  const municipality = await municipalityOf(world);
  const address = setupAddress(world, token);
  const subject = `${municipality.name}: uw account bij het inwonerspanel`;
  const lead = `Dag ${name}, met deze link kiest u een wachtwoord voor het inwonerspanel van ${municipality.name}:`;
  const after = `De link werkt één keer en blijft ${setupLinkHours} uur geldig. Geef hem aan niemand door. Verwachtte u deze mail niet? Laat het dan weten aan uw beheerder.`;
  return {
    id: `staff-link-${hashToken(token).slice(0, 32)}`,
    kind: 'staff-link',
    letter: {
      to: email,
      subject,
      text: [lead, address, after].join('\n\n'),
      html: [
        `<!doctype html><html lang="nl-BE"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head><body>`,
        `<p>${escaped(lead)}</p>`,
        `<p><a href="${escaped(address)}"><strong>Kies een wachtwoord</strong></a></p>`,
        `<p>${escaped(after)}</p></body></html>`,
      ].join(''),
      unsubscribe: null,
    },
  };
}
