/** The short words around charts and tables: what a dash and grey mean, who is in a group, which survey this is. */
interface SmallWords {
  survey: (wave: string) => string;
  ages: (from: string, to: string) => string;
  agesFrom: (from: string) => string;
  /** What the groups of a profile variable differ in, in the caption of a table. */
  by: Record<string, string>;
  notShown: string;
  hiddenMark: (minimum: number) => string;
  greyMark: (minimum: number) => string;
}

const dutch: SmallWords = {
  survey: (wave) => `Bevraging ${wave}`,
  ages: (from, to) => `${from}–${to} jaar`,
  agesFrom: (from) => `${from} jaar en ouder`,
  by: { age_group: 'leeftijd' },
  notShown: 'Niet getoond: te weinig antwoorden.',
  hiddenMark: (minimum) => `Een streepje (–): minder dan ${minimum} antwoorden, of afgeschermd.`,
  greyMark: (minimum) => `Grijs: minder dan ${minimum} antwoorden, vergelijk die niet.`,
};

const english: SmallWords = {
  survey: (wave) => `Survey ${wave}`,
  ages: (from, to) => `${from}–${to} years`,
  agesFrom: (from) => `${from} and over`,
  by: { age_group: 'age' },
  notShown: 'Not shown: too few answers.',
  hiddenMark: (minimum) => `A dash (–): fewer than ${minimum} answers, or protected.`,
  greyMark: (minimum) => `Grey: fewer than ${minimum} answers, do not compare those.`,
};

/** A language without its own words gets the English ones. */
export function smallWords(language: string): SmallWords {
  return language.startsWith('nl') ? dutch : english;
}
