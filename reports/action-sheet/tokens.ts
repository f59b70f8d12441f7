/** Figures in a text that staff write: "[contacten 2021]" stands for what the figures give now. */
import { countTokens } from './count-tokens.ts';
import { moneyTokens } from './money-tokens.ts';
import { spreadTokens } from './spread-tokens.ts';
import type { TokenAbout, TokenContext } from './token-about.ts';
import { words } from './words.ts';

/** Longest name first: "contacten per maand" is no argument of "contacten". */
const tokens: TokenAbout[] = [...countTokens, ...spreadTokens, ...moneyTokens].toSorted(
  (one, other) => other.name.length - one.name.length,
);

const pattern = /\[([^[\]]{1,120}?)\s+(\d{4})\]|\[([^[\]]{0,120})\]/gu;

/** A known token without a figure says so; what is no token stays as it is. */
export function fillTokens(text: string, context: TokenContext): string {
  return text.replaceAll(pattern, (whole, named: string | undefined, year: string | undefined) => {
    const found = tokenOf(named);
    if (found === null) return whole;
    return found.token.value(context, Number(year), found.argument) ?? `(${words.gap})`;
  });
}

/** What is between brackets and cannot be filled, a sentence each. */
export function tokenFaults(text: string, context: TokenContext): string[] {
  return [...text.matchAll(pattern)].flatMap(([whole, named, year]) => {
    const found = tokenOf(named);
    if (found === null)
      return [`“${whole}” kennen wij niet. Kies een cijfer uit de lijst, met het jaartal achteraan.`];
    if (found.token.value(context, Number(year), found.argument) === null)
      return [`“${whole}”: daarvoor is er geen cijfer.`];
    return [];
  });
}

export interface OfferedToken {
  token: string;
  gives: string;
  /** What it gives now. */
  now: string;
}

/** Everything that can be written for a year and has a figure. */
export function tokenCatalogue(context: TokenContext, year: number): OfferedToken[] {
  return [...countTokens, ...spreadTokens, ...moneyTokens].flatMap(({ name, choices, gives, value }) =>
    (choices === null ? [''] : choices(context, year)).flatMap((argument): OfferedToken[] => {
      const now = value(context, year, argument);
      const token = `[${[name, argument, String(year)].filter((part) => part !== '').join(' ')}]`;
      return now === null ? [] : [{ token, gives, now }];
    }),
  );
}

function tokenOf(named: string | undefined): { token: TokenAbout; argument: string } | null {
  if (named === undefined) return null;
  const said = named.trim().replaceAll(/\s+/gu, ' ');
  const lower = said.toLowerCase();
  for (const token of tokens) {
    if (token.choices === null ? lower === token.name : lower.startsWith(`${token.name} `))
      return { token, argument: said.slice(token.name.length).trim() };
  }
  return null;
}
