/** "Gem. wachttijd (mm:ss)" -> "gem wachttijd mm ss": heads are compared without accents, capitals and signs. */
export function plainHead(head: string): string {
  return head
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
