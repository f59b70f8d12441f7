/** What may be shown. A municipality can only make it stricter. */
export interface Policy {
  /** Fewer people in a group: nothing of it is shown, not even its base. */
  baseMinimum: number;
  /** Fewer: shown in grey, never tested, ranked or put in a sentence. */
  testMinimum: number;
  /** Fewer: marked indicative. */
  indicativeBelow: number;
  /** Cells of 1 to this minus 1 people are hidden, on the questions the rule names. */
  cellMinimum: number;
  cellRule: 'sensitive' | 'all';
}

export const defaultPolicy: Policy = {
  baseMinimum: 10,
  testMinimum: 30,
  indicativeBelow: 50,
  cellMinimum: 5,
  cellRule: 'sensitive',
};

/** Hides nothing: for the analyst's own machine. testMinimum still decides which columns are tested. */
export const openPolicy: Policy = { ...defaultPolicy, baseMinimum: 0, cellMinimum: 0 };

/** The rules by which a policy is kept. All are on; a test shows of each that a reader learns too much without it. */
export interface Rules {
  /** Groups with few people. */
  base: boolean;
  /** Small groups that all gave the same answer. */
  homogeneity: boolean;
  /** More groups and cells, so that what is hidden is not a total minus what is shown. */
  complement: boolean;
  /** Other tables: banner variables that share a total, group sizes, follow-up questions, indicators. */
  linked: boolean;
  /** The earlier release of the same wave. */
  earlier: boolean;
}

export const allRules: Rules = {
  base: true,
  homogeneity: true,
  complement: true,
  linked: true,
  earlier: true,
};
