/** A mail that somebody asked for: a few sentences and a link or two, in plain text and as HTML. Nobody signed up for it. */
import type { Language } from '../../../surveys/language.ts';
import { languageSettings } from '../offered-languages.ts';
import type { Letter } from '../outbox.ts';
import type { Municipality } from '../panel-records.ts';
import { escaped } from '../tracker-letter.ts';
import type { World } from '../world.ts';
import { wordsIn } from './own-language.ts';

export interface OwnLetter {
  to: string;
  language: Language;
  subject: string;
  lead: string;
  links: { text: string; address: string }[];
  /** Under the links. */
  after: string[];
}

/** The address behind a link, which opens in the language of the mail. */
export function linkIn({ publicUrl }: Pick<World, 'publicUrl'>, path: string, language: Language): string {
  return `${publicUrl}${path}${language === 'nl' ? '' : `?taal=${language}`}`;
}

const tags: Record<Language, string> = { nl: 'nl-BE', fr: 'fr-BE', en: 'en' };

export function ownLetter(municipality: Municipality, asked: OwnLetter): Letter {
  const { to, language, lead, links } = asked;
  const { mails } = wordsIn(municipality, language);
  const { phoneHours } = languageSettings(municipality);
  const hours = (language === 'nl' ? null : phoneHours[language]) ?? municipality.phoneHours;
  const after = [...asked.after, mails.questions(municipality.phone, hours)];
  const subject = `${municipality.name}: ${asked.subject}`;
  return {
    to,
    subject,
    text: [lead, ...links.map(({ text, address }) => `${text}:\n${address}`), ...after].join('\n\n'),
    html: [
      `<!doctype html><html lang="${tags[language]}"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head><body>`,
      `<p>${escaped(lead)}</p>`,
      ...links.map(
        ({ text, address }) => `<p><a href="${escaped(address)}"><strong>${escaped(text)}</strong></a></p>`,
      ),
      ...after.map((sentence) => `<p>${escaped(sentence)}</p>`),
      '</body></html>',
    ].join(''),
    unsubscribe: null,
  };
}
