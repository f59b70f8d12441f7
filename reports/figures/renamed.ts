/** The name something counts under: that of the list of renames, followed once, else its own. */
export function renamed(renames: Record<string, string>, name: string): string {
  return Object.hasOwn(renames, name) ? (renames[name] ?? name) : name;
}
