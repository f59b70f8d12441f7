/** The name of a file that somebody sent, to be kept and shown: its last part, without signs that steer, not too long, about nobody. */
const longest = 100;

export function shortFileName(name: string, namesPerson: (text: string) => boolean): string {
  const last = name.split(/[\\/]/u).at(-1) ?? '';
  const plain = last.replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, '').trim();
  if (plain === '' || namesPerson(plain)) return 'bestand';
  return plain.length <= longest ? plain : `${plain.slice(0, longest - 1)}…`;
}
