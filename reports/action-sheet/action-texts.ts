/** What staff write on the sheet of an action, and what they chose to show on it. */
export const actionBlocks = [
  'contacts',
  'products',
  'times',
  'spread',
  'counter',
  'requests',
  'telephone',
] as const;
export type ActionBlock = (typeof actionBlocks)[number];

export interface ActionTexts {
  code: string;
  year: number;
  /** How many times it was saved; 0: never. */
  version: number;
  /** Paragraphs in which tokens stand for figures: "[contacten 2021]". */
  explanation: string[];
  /** What the author makes of it; no computed figure. */
  interpretation: string[];
  /** None: all that have figures. */
  blocks: ActionBlock[];
  /** Whose contacts it is about; null: of all services together. */
  service: string | null;
}
