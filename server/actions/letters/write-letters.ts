/** From a batch to the letters themselves: the words of staff filled in, the address of now, the code of the batch. */
import type { Letter, LetterSheet } from '../../../reports/print/letter/letter.ts';
import { type Language, voiceOf } from '../../../surveys/language.ts';
import { dutchDay } from '../dutch-day.ts';
import { fillPlaces } from '../mailings/fill-places.ts';
import { languageFor, mailingFrame } from '../mailings/mailing-frame.ts';
import { memberPlaces } from '../mailings/member-places.ts';
import type { Mailing } from '../mailing-records.ts';
import { languageSettings } from '../offered-languages.ts';
import { englishDay, frenchDay } from '../other-days.ts';
import type { Member } from '../panel-records.ts';
import { reachOf } from '../reach-of.ts';
import type { World } from '../world.ts';
import type { MadeLetters } from './kept-batch.ts';

export interface WrittenLetter {
  member: Member;
  language: Language;
  subject: string;
  /** Paragraphs parted by an empty line. */
  body: string;
  letter: Letter;
}

export interface WrittenLetters {
  sheet: LetterSheet;
  /** By postcode, street and number, as they are delivered. */
  letters: WrittenLetter[];
}

const dayIn = { nl: dutchDay, fr: frenchDay, en: englishDay };

/** Who left or moved out of reach since they were made gets none. */
export async function writeLetters(
  world: World,
  mailing: Mailing,
  { day, letters }: MadeLetters,
): Promise<WrittenLetters> {
  const frame = await mailingFrame(world, mailing);
  const { municipality, wave } = frame;
  const { name, colour, logo = null, phone, email } = municipality;
  const webAddress = `${world.publicUrl.replace(/^https?:\/\//u, '')}/deelnemen`;
  const codes = new Map(letters.map(({ memberId, code }) => [memberId, code]));
  const reached = (await world.panel.members.all()).filter((member) => reachOf(member) === 'letter');
  const written = reached.toSorted(inOrderOfStreets).flatMap((member): WrittenLetter[] => {
    const code = codes.get(member.id);
    if (code === undefined) return [];
    const language = languageFor(frame, member.language);
    const text = mailing.texts[language];
    if (text === undefined) throw new Error(`mailing ${mailing.id} has no text in ${language}`);
    const values = memberPlaces({ ...frame, language }, member);
    const subject = fillPlaces(text.subject, values).replaceAll(/\s+/gu, ' ').trim();
    const body = fillPlaces(text.body, values).trim();
    const letter = {
      voice: voiceOf(language, languageSettings(municipality).address),
      recipient: recipientOf(member),
      day: dayIn[language](day),
      subject,
      paragraphs: body.split(/\n\s*\n/u).map((paragraph) => paragraph.split('\n').map((line) => line.trim())),
      phoneHours: values.telefoonuren,
      code: { code, address: `${world.publicUrl}/deelnemen/${code}` },
    };
    return [{ member, language, subject, body, letter }];
  });
  const title = `Brieven, golf ${wave.id}`;
  return {
    sheet: { municipality: name, colour, logo, phone, email, webAddress, title, date: day },
    letters: written,
  };
}

/** Three lines, as bpost asks; the box behind the word "bus". */
function recipientOf({ salutation, firstName, lastName, address }: Member): string[] {
  if (address === null) throw new Error('a letter to a member without an address');
  const { street, houseNumber, box, postcode, town } = address;
  return [
    [salutation ?? '', firstName, lastName].join(' ').trim(),
    `${street} ${houseNumber}${box === '' ? '' : ` bus ${box}`}`,
    `${postcode} ${town}`,
  ];
}

const alphabet = new Intl.Collator('nl', { numeric: true });

function inOrderOfStreets(one: Member, other: Member): number {
  const place = ({ address, lastName, id }: Member): string =>
    [address?.postcode, address?.street, address?.houseNumber, address?.box, lastName, id].join(' ');
  return alphabet.compare(place(one), place(other));
}
