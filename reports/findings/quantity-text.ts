/** A share in words, always with its figure: "ruim acht op de tien (83 %)". */
import { percentText } from './numbers.ts';
import { quantifiersOf, type Interval, type Quantifier } from './quantifiers.ts';
import { quantityWords, type QuantityWords } from './quantity-words.ts';
import { tongueOf } from './tongue.ts';

/** What the share is of: the people, when the words are to name them. */
export interface Quantity {
  share: number;
  interval: Interval | null;
  /** "inwoners die contact hadden"; null: the words stand alone. */
  noun: string | null;
}

/** "ruim acht op de tien inwoners (83 %)"; the figure alone where no words are true of it. */
export function quantityText({ share, interval, noun }: Quantity, language: string): string {
  const words = quantityWords[tongueOf(language)];
  const figure = percentText(share, language);
  const [first] = quantifiersOf(share, interval);
  if (first === undefined) return noun === null ? figure : words.of(figure, noun);
  if (first.kind === 'everyone') return `${words.everyone(share >= 1, noun)} (${figure})`;
  const said = sayOne(first, words);
  return `${noun === null ? said : words.of(said, noun)} (${figure})`;
}

function sayOne(quantifier: Exclude<Quantifier, { kind: 'everyone' }>, words: QuantityWords): string {
  if ('mark' in quantifier) return words[quantifier.kind][quantifier.mark] ?? '';
  return words.named[quantifier.kind];
}
