/** The program cannot start on this database: one sentence for whoever runs it, with what to do. */
export class DatabaseRefused extends Error {
  constructor(sentence: string, cause?: unknown) {
    super(sentence, { cause });
    this.name = 'DatabaseRefused';
  }
}
