/** Names of the fields of a form. The names of questions are letters, digits and _ (fieldwork.ts); codes can be anything. */

export function answerField(question: string, row: string | null = null): string {
  return row === null ? `v.${question}` : `v.${question}.${row}`;
}

export function besideField(question: string): string {
  return `c.${question}`;
}

/** The id of a field's first control, which an error leads to. */
export function controlId(question: string, part: number | 'beside' = 0): string {
  return part === 0 ? `v-${question}` : `v-${question}-${part}`;
}
