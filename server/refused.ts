/** Something given to the program cannot be used: one plain English sentence for whoever runs it, with what was expected. Exit 1. */
export class Refused extends Error {
  override name = 'Refused';
}
