/**
 * What a backup leaves out, each with its reason. Every other table is in it. A test knows the names of all of them, so that
 * whoever makes a table decides.
 */
export type Place = 'panel' | 'answers';
export const places: Place[] = ['answers', 'panel'];

const leftOut: Record<Place, Record<string, string>> = {
  panel: {
    sessions: 'staff sign in again',
    member_sessions: 'members sign in again',
    member_links: 'a link that was used after the backup would work once more',
    setup_links: 'a link that was used after the backup would work once more',
    registrations: 'kept for 48 hours at most: who did not confirm signs up again',
    sign_in_flows: 'on the way to the sign-in of the municipality, for ten minutes at most',
    limits: 'counts of tries, which begin anew',
    figure_uploads: 'files on their way in, kept for an hour at most',
    member_uploads: 'files on their way in, kept for an hour at most',
    jobs: 'work that stopped with the program',
    job_files: 'files to be downloaded, kept for an hour: they are made again',
    write_checks: 'empty: whether the database can be written',
  },
  answers: { write_checks: 'empty: whether the database can be written' },
};

export function isLeftOut(place: Place, table: string): boolean {
  return Object.hasOwn(leftOut[place], table);
}

export function tablesLeftOut(place: Place): string[] {
  return Object.keys(leftOut[place]);
}
