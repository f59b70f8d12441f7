/** The anchor of a heading as GitHub makes it, so that a link works there and here: "Means, medians" -> means-medians. */
export function slugOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
}
