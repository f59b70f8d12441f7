/** Licences under which what we use may go along with ours (MIT). */
const fine = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSL-1.0',
  'CC0-1.0',
  'Unlicense',
  'WTFPL',
  'PSF-2.0',
  // Fonts.
  'OFL-1.1',
  // Asks for its own files only.
  'MPL-2.0',
]);

/** @param description what stands in a package.json */
export function licenceIsFine(description: unknown): boolean {
  const { license, licenses } = description as { license?: unknown; licenses?: unknown };
  const words = Array.isArray(licenses) ? licenses.map(nameOf).join(' OR ') : nameOf(license);
  return words
    .replaceAll(/[()]/gu, '')
    .split(' OR ')
    .some((one) => one.split(' AND ').every((each) => fine.has(each.trim())));
}

/** Old packages write an object. */
function nameOf(licence: unknown): string {
  if (typeof licence === 'string') return licence;
  const type = (licence as { type?: unknown } | undefined)?.type;
  return typeof type === 'string' ? type : '';
}
