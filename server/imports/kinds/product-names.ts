/** Codes and names of products that do not go together: a rename, or a move to other software. */
import type { RowPlace } from './kind.ts';

export function productNames(): (code: string, name: string, place: RowPlace) => void {
  const names = new Map<string, Set<string>>();
  const codes = new Map<string, Set<string>>();
  return (code, name, place) => {
    if (code === '') return;
    const known = names.get(code);
    const other = codes.get(name);
    if (known?.has(name) === true && other?.has(code) === true) return;
    const [first] = known ?? [];
    if (first !== undefined && known?.has(name) !== true)
      place.notice(
        'renamed-product',
        'products',
        `code ${code} heet ook “${first}”. Is het hetzelfde product, voeg de namen dan samen bij de instellingen.`,
      );
    const [firstCode] = other ?? [];
    if (firstCode !== undefined && first === undefined)
      place.notice('recoded-product', 'code', `“${name}” had ook code ${firstCode}. Wij tellen op de naam.`);
    names.set(code, (known ?? new Set()).add(name));
    codes.set(name, (other ?? new Set()).add(code));
  };
}
