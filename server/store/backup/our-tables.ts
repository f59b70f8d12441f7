/** Which steps were taken is told apart: those tables are made anew by taking the steps. */
export function isOurs(table: string): boolean {
  return !table.startsWith('knex_migrations');
}
