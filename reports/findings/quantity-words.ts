/** The words of quantifiers.ts in three languages. */
import type { Quantifier } from './quantifiers.ts';
import type { Tongue } from './tongue.ts';

type Named = Exclude<Quantifier['kind'], 'everyone' | 'above' | 'below'>;

export interface QuantityWords {
  /** @param all nobody left out; @param noun null: the words stand alone */
  everyone: (all: boolean, noun: string | null) => string;
  named: Record<Named, string>;
  /** By mark, in percent. */
  above: Record<number, string>;
  below: Record<number, string>;
  /** The words and whom they are of: "een kwart" + "inwoners" -> "een kwart van de inwoners". */
  of: (words: string, noun: string) => string;
}

const dutchMarks: Record<number, string> = {
  10: 'één op de tien',
  20: 'twee op de tien',
  25: 'een kwart',
  30: 'drie op de tien',
  33: 'een derde',
  40: 'vier op de tien',
  50: 'de helft',
  60: 'zes op de tien',
  67: 'twee derde',
  70: 'zeven op de tien',
  75: 'driekwart',
  80: 'acht op de tien',
  90: 'negen op de tien',
};

const englishMarks: Record<number, string> = {
  10: 'one in ten',
  20: 'two in ten',
  25: 'a quarter',
  30: 'three in ten',
  33: 'a third',
  40: 'four in ten',
  50: 'half',
  60: 'six in ten',
  67: 'two thirds',
  70: 'seven in ten',
  75: 'three quarters',
  80: 'eight in ten',
  90: 'nine in ten',
};

/** As they stand after "près" and "un peu plus". */
const frenchMarks: Record<number, string> = {
  10: 'd’un sur dix',
  20: 'de deux sur dix',
  25: 'd’un quart',
  30: 'de trois sur dix',
  33: 'd’un tiers',
  40: 'de quatre sur dix',
  50: 'de la moitié',
  60: 'de six sur dix',
  67: 'des deux tiers',
  70: 'de sept sur dix',
  75: 'des trois quarts',
  80: 'de huit sur dix',
  90: 'de neuf sur dix',
};

function before(word: string, marks: Record<number, string>): Record<number, string> {
  return Object.fromEntries(Object.entries(marks).map(([mark, words]) => [mark, `${word} ${words}`]));
}

export const quantityWords: Record<Tongue, QuantityWords> = {
  nl: {
    everyone: (all, noun) => (all ? '' : 'zo goed als ') + (noun === null ? 'iedereen' : `alle ${noun}`),
    named: {
      'nine in ten': 'negen op de tien',
      quarter: 'een kwart',
      third: 'een derde',
      'two thirds': 'twee derde',
      'about half': 'ongeveer de helft',
      'more than half': 'iets meer dan de helft',
      majority: 'een meerderheid',
      minority: 'een minderheid',
    },
    above: before('ruim', dutchMarks),
    below: before('bijna', dutchMarks),
    of: (words, noun) => (words.endsWith('op de tien') ? `${words} ${noun}` : `${words} van de ${noun}`),
  },
  en: {
    everyone: (all, noun) => (all ? '' : 'virtually ') + (noun === null ? 'everyone' : `all ${noun}`),
    named: {
      'nine in ten': 'nine in ten',
      quarter: 'a quarter',
      third: 'a third',
      'two thirds': 'two thirds',
      'about half': 'about half',
      'more than half': 'slightly more than half',
      majority: 'a majority',
      minority: 'a minority',
    },
    above: before('just over', englishMarks),
    below: before('nearly', englishMarks),
    of: (words, noun) => (words.endsWith('in ten') ? `${words} ${noun}` : `${words} of ${noun}`),
  },
  fr: {
    everyone: (all, noun) => {
      if (noun === null) return all ? 'tout le monde' : 'pratiquement tout le monde';
      return all ? `l’ensemble des ${noun}` : `la quasi-totalité des ${noun}`;
    },
    named: {
      'nine in ten': 'neuf sur dix',
      quarter: 'un quart',
      third: 'un tiers',
      'two thirds': 'deux tiers',
      'about half': 'environ la moitié',
      'more than half': 'un peu plus de la moitié',
      majority: 'une majorité',
      minority: 'une minorité',
    },
    above: before('un peu plus', frenchMarks),
    below: before('près', frenchMarks),
    of: (words, noun) => (words.endsWith('sur dix') ? `parmi les ${noun}, ${words}` : `${words} des ${noun}`),
  },
};
