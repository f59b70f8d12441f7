/** What can be wrong with a code or a receipt, as it was typed. */
export type CodeFault =
  /** One that stands in no code; a nought stands for the letter O too, a one for I and L. */
  | { kind: 'character'; character: string }
  | { kind: 'length'; count: number; size: number }
  /** One wrong character, or two that changed places. */
  | { kind: 'check' };

/** In Dutch, to follow "Uw code " or "Deze code ". */
export function dutchCodeFault(fault: CodeFault): string {
  switch (fault.kind) {
    case 'character':
      return `bevat ${said(fault.character)}. Dat teken staat in geen enkele code.`;
    case 'length':
      return `telt ${fault.count} ${fault.count === 1 ? 'teken' : 'tekens'}. Een code telt er ${fault.size}.`;
    case 'check':
      return 'klopt niet. Een teken is verkeerd getypt, of twee tekens zijn verwisseld.';
  }
}

function said(character: string): string {
  if (character === '0') return 'een nul of de letter O';
  if (character === '1') return 'een één, of de letter I of L';
  return `“${character}”`;
}
