/** The first page, in Dutch, with the way to the door for codes in every language that the municipality offers. */
import { languageSettings, spokenLanguages } from '../../actions/offered-languages.ts';
import type { Municipality } from '../../actions/panel-records.ts';
import { dutchHome } from '../words/dutch-home.ts';
import type { HomeWords } from '../words/home/home-words.ts';
import type { DoorWords } from '../words/door/door-words.ts';
import { wordsFor } from '../words/member-words.ts';
import { memberWords } from './member-page.ts';

export interface HomeView {
  words: HomeWords;
  /** Dutch first. */
  doors: { tag: string; words: DoorWords; address: string }[];
}

/** @param municipality null before there is one */
export function homeView(municipality: Municipality | null): HomeView {
  if (municipality === null) {
    const { page, door } = wordsFor('nl', 'u');
    return { words: dutchHome('u'), doors: [{ tag: page.tag, words: door, address: '/deelnemen' }] };
  }
  const doors = spokenLanguages(municipality).map((language) => {
    const { page, door } = memberWords(municipality, language);
    // Where the law puts languages beside each other, on a phone this one stands further down.
    const address = language === 'nl' ? '/deelnemen' : `/deelnemen?taal=${language}#${language}`;
    return { tag: page.tag, words: door, address };
  });
  return { words: dutchHome(languageSettings(municipality).address), doors };
}
