/** The name of a file that somebody sent, to be shown: its last part, without signs that steer, and not too long. */
const longest = 100;

export function shortFileName(name: string): string {
  const last = name.split(/[\\/]/u).at(-1) ?? '';
  const plain = last.replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, '').trim();
  if (plain === '') return 'bestand';
  return plain.length <= longest ? plain : `${plain.slice(0, longest - 1)}…`;
}
