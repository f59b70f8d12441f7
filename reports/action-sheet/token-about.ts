import type { ServiceFigures } from '../figures/service-figures.ts';

/** Which action the text is about; its money can be told. */
export interface TokenContext {
  figures: ServiceFigures;
  /** Whose contacts count; null: of all services together. */
  service: string | null;
  code: string;
}

/** A kind of figure that a text can name. */
export interface TokenAbout {
  /** "aandeel" */
  name: string;
  /** What it gives, for the list beside the text. */
  gives: string;
  /** Names that may stand between name and year: weekdays, products; null: nothing stands there. */
  choices: ((context: TokenContext, year: number) => string[]) | null;
  /** Null where there is no figure. */
  value: (context: TokenContext, year: number, argument: string) => string | null;
}
