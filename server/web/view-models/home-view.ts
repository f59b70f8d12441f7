/** The first page, in Dutch, with the way to the door for codes in every language that the municipality offers. */
import { languageSettings, spokenLanguages } from '../../actions/offered-languages.ts';
import type { Municipality } from '../../actions/panel-records.ts';
import { dutchHome } from '../words/dutch-home.ts';
import type { HomeWords } from '../words/home/home-words.ts';
import type { DoorWords } from '../words/door/door-words.ts';
import { wordsFor } from '../words/member-words.ts';
import type { Language } from '../../../surveys/language.ts';
import type { OwnWords } from '../words/own/own-words.ts';
import { addressIn } from './address-in.ts';
import { memberWords } from './member-page.ts';

export interface HomeView {
  words: HomeWords;
  /** Dutch first. */
  doors: { tag: string; words: DoorWords; address: string; own: OwnWay[] }[];
}

/** The way to one's own page, and to become a member. */
interface OwnWay {
  invite: string;
  link: string;
  address: string;
}

/** @param municipality null before there is one */
export function homeView(municipality: Municipality | null): HomeView {
  if (municipality === null) {
    const { page, door } = wordsFor('nl', 'u');
    return { words: dutchHome('u'), doors: [{ tag: page.tag, words: door, address: '/deelnemen', own: [] }] };
  }
  const doors = spokenLanguages(municipality).map((language) => {
    const { page, door, own } = memberWords(municipality, language);
    // Where the law puts languages beside each other, on a phone this one stands further down.
    const address = language === 'nl' ? '/deelnemen' : `/deelnemen?taal=${language}#${language}`;
    return { tag: page.tag, words: door, address, own: waysOf(municipality, language, own) };
  });
  return { words: dutchHome(languageSettings(municipality).address), doors };
}

function waysOf(municipality: Municipality, language: Language, { door, join }: OwnWords): OwnWay[] {
  const mine = {
    invite: door.invite,
    link: door.inviteLink,
    address: addressIn('/mijn', municipality, language),
  };
  const signUp = {
    invite: join.invite,
    link: join.inviteLink,
    address: addressIn('/inschrijven', municipality, language),
  };
  return municipality.panel?.selfRegistration === true ? [mine, signUp] : [mine];
}
