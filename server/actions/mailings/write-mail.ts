/** One mail of a mailing, as text and as HTML. */
import { type Language, voiceOf } from '../../../surveys/language.ts';
import { languageSettings } from '../offered-languages.ts';
import type { Letter } from '../outbox.ts';
import type { Member } from '../panel-records.ts';
import { fillPlaces } from './fill-places.ts';
import { mailHtml } from './mail-html.ts';
import type { MailingFrame } from './mailing-frame.ts';
import { memberPlaces } from './member-places.ts';
import { mailWords } from './texts/mail-words.ts';

export interface MailTo {
  to: string;
  person: Pick<Member, 'salutation' | 'firstName' | 'lastName'>;
  language: Language;
  /** Addresses of the questionnaire, and of the end of these mails. */
  link: string;
  stop: string;
  /** Above everything: that it is a test; null: nothing. */
  notice: string | null;
}

/** @throws Error when the mailing has no text in this language */
export function writeMail(frame: MailingFrame, mail: MailTo): Letter {
  const { to, person, language, link, stop, notice } = mail;
  const { mailing, municipality } = frame;
  const text = mailing.texts[language];
  if (text === undefined) throw new Error(`mailing ${mailing.id} has no text in ${language}`);
  const values = memberPlaces({ ...frame, language }, person);
  const filled = (written: string): string => fillPlaces(written, values);
  const words = mailWords[voiceOf(language, languageSettings(municipality).address)];
  const subject = filled(text.subject).replaceAll(/\s+/gu, ' ').trim();
  const paragraphs = paragraphsOf(filled(text.body));
  const why = filled(words.why);
  return {
    to,
    replyTo: municipality.email,
    subject,
    text: [
      ...(notice === null ? [] : [notice]),
      ...paragraphs,
      `${words.button}:\n${link}\n${words.own}`,
      `-- \n${why}\n${words.stop}: ${stop}\n`,
    ].join('\n\n'),
    html: mailHtml({
      lang: language,
      subject,
      municipality: municipality.name,
      colour: municipality.colour,
      notice,
      paragraphs,
      ...words,
      link,
      why,
      stop: { words: words.stop, address: stop },
    }),
    unsubscribe: stop,
  };
}

/** An empty line parts them. What a place without a value leaves empty falls away. */
function paragraphsOf(body: string): string[] {
  return body
    .split(/\n[^\S\n]*\n/u)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}
