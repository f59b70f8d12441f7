/** What the scripts say, in the language of the page: it comes with the page, so that no sentence stands in a script. */
export interface ScriptWords {
  /** "Opgeslagen om {time}" */
  saved: string;
  saving: string;
  offline: string;
  sending: string;
  send: string;
  unsentTitle: string;
  unsent: string;
  sendAgain: string;
  notSaved: string;
  mendOne: string;
  /** "Kijk nog even naar deze {count} vragen" */
  mendMany: string;
  /** "Deel {number} van {count}" */
  part: string;
  next: string;
  previous: string;
  required: string;
  ownAnswer: string;
}

export function filled(text: string, values: Record<string, string | number>): string {
  return Object.entries(values).reduce(
    (filling, [name, value]) => filling.replace(`{${name}}`, String(value)),
    text,
  );
}
