/** Knex prints on the terminal what it also throws. Thrown is enough: the program's own log tells it once. */
export const quietLog = {
  warn: (): void => undefined,
  error: (): void => undefined,
};
