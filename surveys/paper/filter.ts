/** Who answers a question on paper, told by what they wrote at questions before it. */
export type Sign = 'equal' | 'greater' | 'greaterorequal' | 'less' | 'lessorequal';

export type Filter =
  | { kind: 'all' | 'any'; parts: Filter[] }
  | { kind: 'fixed'; holds: boolean }
  /** Crossed one of the codes, and none of the others, at a question (or row) with one answer; `blank`: or crossed nothing. */
  | {
      kind: 'picked';
      question: string;
      row: string | null;
      codes: string[];
      others: string[];
      blank: boolean;
    }
  /** Crossed one (or every one) of the codes at a question with several answers. */
  | { kind: 'ticked'; question: string; codes: string[]; every: boolean; not: boolean }
  /** `beside`: wrote something of their own beside the answers. */
  | { kind: 'answered'; question: string; beside: boolean; not: boolean }
  | { kind: 'wrote'; question: string; sign: Sign; value: string; not: boolean }
  /** How many answers were crossed. */
  | { kind: 'counted'; question: string; sign: Sign; value: string; not: boolean };
