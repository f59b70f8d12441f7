/** Workbooks that are not opened, told by the names and sizes of their parts. */
import type { FileLimits } from '../file-limits.ts';
import { saidCount } from '../said-place.ts';
import { Unreadable } from '../unreadable.ts';
import type { ZipEntry } from './zip-entries.ts';

/** A part that grows more than this many times is no table. */
const mostRatio = 100;
const smallPart = 1024 * 1024;

const refusals: [name: RegExp, check: string, sentence: string][] = [
  [
    /vbaProject|macrosheets|activeX/i,
    'macros',
    'Dit Excel-bestand bevat macro’s. Bewaar het als gewone werkmap (.xlsx).',
  ],
  [
    /\.xlsb$|workbook\.bin$/i,
    'other-form',
    'Dit is een binair Excel-bestand (.xlsb). Bewaar het als gewone werkmap (.xlsx).',
  ],
  [
    /externalLinks\//i,
    'external-link',
    'Dit Excel-bestand haalt gegevens uit een ander bestand. Plak de gegevens als waarden in een nieuw bestand.',
  ],
  [
    /embeddings\/|\.(?:zip|xlsx|xlsm|xls|docx|ods|gz|7z|rar|exe|js)$/i,
    'nested-file',
    'In dit Excel-bestand zit nog een ander bestand. Plak de tabel in een nieuw bestand.',
  ],
  [
    /^content\.xml$/,
    'other-form',
    'Dit is een bestand van LibreOffice (.ods). Bewaar het als Excel-bestand (.xlsx).',
  ],
];

/** @throws Unreadable */
export function refuseParts(entries: ZipEntry[], limits: FileLimits): void {
  for (const [name, check, sentence] of refusals)
    if (entries.some((entry) => name.test(entry.name))) throw new Unreadable(check, sentence);
  if (entries.some(({ encrypted }) => encrypted))
    throw new Unreadable(
      'locked-file',
      'Dit bestand is met een wachtwoord beveiligd. Bewaar het zonder wachtwoord.',
    );
  if (!entries.some(({ name }) => name === '[Content_Types].xml'))
    throw new Unreadable('other-form', 'Dit zip-bestand is geen Excel-bestand. Pak het eerst uit.');
  if (entries.length > limits.parts)
    throw new Unreadable(
      'many-parts',
      `Dit Excel-bestand heeft te veel onderdelen. Wij lezen er hoogstens ${limits.parts}. Plak de tabel in een nieuw bestand.`,
    );
  const all = entries.reduce((sum, { size }) => sum + size, 0);
  const swells = entries.some(({ size, packed }) => size > smallPart && size > packed * mostRatio);
  if (all > limits.unzippedBytes || swells) {
    const most = saidCount(Math.floor(limits.unzippedBytes / 1024 / 1024));
    throw new Unreadable(
      'large-unzipped',
      `Uitgepakt is dit Excel-bestand te groot. Wij lezen hoogstens ${most} MB, en hoogstens ${mostRatio} keer de ingepakte grootte. Bewaar de tabel als CSV.`,
    );
  }
}
