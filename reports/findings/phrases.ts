/** The fixed sentences a report needs; each language fills them in (phrases-dutch.ts and its sisters). */
import type { ConclusionPhrases } from './conclusion-phrases.ts';
import type { MethodFacts } from './method.ts';

export interface Phrases {
  total: string;
  /** @param weighted what of it is: null for nothing */
  base: (who: string, n: string, weighted: 'shares' | 'means' | null) => string;
  /** Whom a base is: of one question, of the whole wave; and what they are called. */
  everyone: { one: string; all: string; noun: string };
  profileNames: Record<string, string>;
  /** What the groups of a profile variable differ in, in the caption of a table: by age. */
  by: Record<string, string>;
  ages: (from: string, to: string) => string;
  agesFrom: (from: string) => string;
  survey: (wave: string) => string;
  codeLabels: Record<string, Record<string, string>>;
  tooFew: (minimum: number) => string;
  /** Shown in the table, but not in a sentence. */
  tooFewToSay: (minimum: number) => string;
  twoAnswers: (first: Said, second: Said, noun: string) => string;
  oneAnswer: (only: Said, noun: string) => string;
  mean: (value: string, median: string | null) => string;
  /** Answers outside the base, as they were worded (null: the question was skipped), and how many people gave them. */
  excluded: (parts: { label: string | null; n: string }[]) => string;
  hiddenMark: (minimum: number) => string;
  greyMark: (minimum: number) => string;
  /** What an asterisk behind n means, in a picture that stands alone. */
  starMark: (below: number) => string;
  /** In the place of a hidden bar. */
  notShown: string;
  openAnswers: string;
  /** Above the open answers that were released. */
  quotesChosen: string;
  /** What stands behind "Filters": a release has none. */
  noFilters: string;
  /** What stands behind "Weights"; `range` is "0,81 – 1,21" in mean weights. */
  weights: {
    none: string;
    given: (range: string) => string;
    to: (variables: string[], range: string) => string;
  };
  severalAnswers: string;
  /** In the place of the key figures. */
  nothingToSay: string;
  /** Under shares that add up to everything. */
  rounded: string;
  meanRow: string;
  baseRow: string;
  /** Where there is little room. */
  baseRowShort: string;
  /** Where an asterisk marks a base of 30-49. */
  baseRowWithMark: string;
  answer: string;
  /** Head of the rows of a matrix. */
  item: string;
  /** What an arrow beside a figure means. */
  restMark: string;
  /** The way to the table book, from one table number to another. */
  allFigures: (from: number, to: number) => string;
  /** Above the table book: what its columns, letters and signs are. */
  bookGuide: (variables: string[]) => string[];
  /** What is known of in steps. */
  funnel: {
    everyone: string;
    lost: (share: string, label: string) => string;
    alt: (finding: string, steps: string) => string;
  };
  byGroup: (question: string, group: string) => string;
  chapters: {
    inShort: string;
    first: string;
    aim: string;
    response: string;
    results: string;
    conclusions: string;
    next: string;
    method: string;
    questions: string;
    quotes: string;
    book: string;
  };
  printer: {
    contents: string;
    page: string;
    of: string;
    continued: string;
    chart: string;
    table: string;
    hidden: string;
    higher: string;
    lower: string;
    above: string;
  };
  rest: string;
  cover: { report: string; fieldwork: (from: string, to: string) => string; made: (day: string) => string };
  /** @param number of the release, with its edition behind a point: "1", "1.2" */
  footer: (number: string, wave: string, check: string) => string;
  /** What a dash, grey and an asterisk mean, once a page. */
  key: (policy: { testMinimum: number; indicativeBelow: number }) => string;
  recruitment: Record<'random' | 'mixed' | 'open', string>;
  /** The aim in one sentence, where nobody wrote one. */
  standardAim: (people: string, questions: number, groups: string[]) => string;
  facts: {
    purpose: string;
    population: string;
    recruitment: string;
    period: string;
    release: string;
    edition: string;
    cutOff: string;
    filters: string;
    weights: string;
    version: string;
    methods: string;
  };
  /** Where the methods are, for a report without a page to refer to. */
  methodsInProgram: string;
  responseSentence: (answered: string, invited: string | null, share: string | null) => string;
  responseColumns: { invited: string; answered: string; rate: string; part: string; population: string };
  /** What kind of rate it is: of people drawn at random, or of a panel that people could join by themselves. */
  rateKind: Record<'random' | 'mixed' | 'open', string>;
  responseTable: (variable: string) => string;
  /** Who answered beside who lives there: the group that is furthest off. */
  composition: (variable: string, group: string, part: string, population: string) => string;
  /** How people answered: "op het internet 214, op papier of aan de telefoon 12". */
  modes: {
    or: string;
    counted: (parts: { name: string; n: string }[]) => string;
    /** Why some ways are counted together. */
    together: string;
  };
  method: (facts: MethodFacts) => string[];
  conclusions: ConclusionPhrases;
  /** One answer over the waves, in total and by group. */
  waves: {
    caption: (answer: string) => string;
    corner: string;
    since: (wave: string) => string;
    /** What a dashed line in the chart means. */
    broken: (reason: string) => string;
    verdict: Record<'risen' | 'fallen' | 'no demonstrable change', string>;
  };
  /** Figures that weighting moved by three points or more, beside what they were. */
  shifted: { caption: string; plain: string; weighted: string; none: string };
  asked: {
    one: string;
    several: string;
    number: string;
    text: string;
    matrix: string;
    read: string;
    only: (who: string) => string;
  };
  /** A chart over the rows of a matrix, everyone together. */
  overview: string;
  /** One answer or net over the rows of a matrix, from the least to the most given. */
  range: (
    label: string,
    least: { item: string; share: string },
    most: { item: string; share: string },
  ) => string;
  alt: (title: string, answer: string, figures: string) => string;
}

export interface Said {
  label: string;
  share: string;
}
