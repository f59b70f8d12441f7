/** Names of the sheets, and what their signs mean, in the languages of a report. */
import { phrasesFor } from '../../findings/language.ts';
import { tongueOf, type Tongue } from '../../findings/tongue.ts';
import type { Policy } from '../../disclosure/policy.ts';

export interface WorkbookWords {
  /** At most 28 characters, without apostrophes or any of []:*?/\ so that they can name a sheet, with a number behind it. */
  sheets: { about: string; response: string; book: string; figures: string };
  signs: string;
  indicative: (below: number) => string;
  letters: string;
  marks: string;
  flatList: string;
}

const words: Record<Tongue, WorkbookWords> = {
  nl: {
    sheets: { about: 'Over dit rapport', response: 'Respons', book: 'Tabellenboek', figures: 'Cijfers' },
    signs: 'Tekens',
    indicative: (below) => `Een sterretje (*): minder dan ${below} antwoorden, dus indicatief.`,
    letters:
      'Een letter achter een cijfer: het ligt aantoonbaar hoger dan dat van de kolom met die letter, binnen dezelfde indeling.',
    marks: '▲ of ▼: het cijfer ligt aantoonbaar hoger of lager dan dat van de andere groepen samen.',
    flatList:
      'Op het blad “Cijfers” is een aandeel een getal van 0 tot 1. Alle getallen staan er met hoogstens vier decimalen.',
  },
  en: {
    sheets: { about: 'About this report', response: 'Response', book: 'Table book', figures: 'Figures' },
    signs: 'Signs',
    indicative: (below) => `An asterisk (*): fewer than ${below} answers, so indicative.`,
    letters:
      'A letter behind a figure: it is demonstrably higher than that of the column with this letter, within one grouping.',
    marks: '▲ or ▼: the figure is demonstrably higher or lower than that of the other groups together.',
    flatList:
      'On the sheet “Figures” a share is a number from 0 to 1. All numbers have at most four decimals.',
  },
  fr: {
    sheets: {
      about: 'À propos de ce rapport',
      response: 'Participation',
      book: 'Cahier des tableaux',
      figures: 'Chiffres',
    },
    signs: 'Signes',
    indicative: (below) => `Un astérisque (*)\u00a0: moins de ${below} réponses, donc indicatif.`,
    letters:
      'Une lettre après un chiffre\u00a0: il est manifestement plus élevé que celui de la colonne qui porte cette lettre, au sein du même critère.',
    marks:
      '▲ ou ▼\u00a0: le chiffre est manifestement plus élevé ou plus bas que celui des autres groupes ensemble.',
    flatList:
      'Sur la feuille «\u00a0Chiffres\u00a0», une proportion est un nombre de 0 à 1. Tous les nombres y ont au plus quatre décimales.',
  },
};

export function workbookWords(language: string): WorkbookWords {
  return words[tongueOf(language)];
}

/** What a dash, grey, an asterisk, a letter and a triangle mean, a sentence each. */
export function signSentences(language: string, policy: Policy): string[] {
  const phrases = phrasesFor(language);
  const { indicative, letters, marks, flatList } = workbookWords(language);
  return [
    phrases.hiddenMark(policy.baseMinimum),
    phrases.greyMark(policy.testMinimum),
    indicative(policy.indicativeBelow),
    letters,
    marks,
    flatList,
  ];
}
