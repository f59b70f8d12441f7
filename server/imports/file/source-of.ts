/** Which form a file has, by its first bytes: its name may say anything. */
import type { FileBytes } from './file-bytes.ts';
import type { FileLimits } from './file-limits.ts';
import { saidCount } from './said-place.ts';
import { workbookSource } from './sheet/workbook-source.ts';
import type { FileWish, TableSource } from './table-source.ts';
import { textSource } from './text/text-source.ts';
import { Unreadable } from './unreadable.ts';

/** @throws Unreadable for a file that is too large or of another form */
export function sourceOf(bytes: FileBytes, wish: FileWish, limits: FileLimits): TableSource {
  if (bytes.length > limits.fileBytes) {
    const most = saidCount(Math.floor(limits.fileBytes / 1024 / 1024));
    throw new Unreadable('large-file', `Dit bestand is te groot. Een bestand is hoogstens ${most} MB.`);
  }
  const start = bytes.start(1000).toString('latin1');
  if (start.startsWith('PK')) return workbookSource(bytes.whole(), wish, limits);
  const begin = start
    .replace(/^\u00EF\u00BB\u00BF/, '')
    .trimStart()
    .toLowerCase();
  const other = otherForms.find(({ begins }) => begins.some((mark) => begin.startsWith(mark)));
  if (other === undefined) return textSource(bytes, wish);
  if (other.check === 'old-workbook' && bytes.whole().includes(Buffer.from('EncryptedPackage', 'utf16le')))
    throw new Unreadable(
      'locked-file',
      'Dit bestand is met een wachtwoord beveiligd. Bewaar het zonder wachtwoord.',
    );
  throw new Unreadable(other.check, `${other.sentence} ${other.advice}`);
}

const saveAgain = 'Open het in Excel of LibreOffice en bewaar het als .xlsx.';
const expected = 'Wij verwachten een CSV-bestand of een Excel-bestand (.xlsx).';

/** By their first bytes as Latin-1, in small letters. */
const otherForms = [
  {
    begins: ['\u00F0\u00EF\u0011\u00E0'],
    check: 'old-workbook',
    sentence: 'Dit is een Excel-bestand van voor 2007 (.xls).',
    advice: saveAgain,
  },
  { begins: ['%pdf'], check: 'other-form', sentence: 'Dit is een PDF.', advice: expected },
  {
    begins: ['\u001F\u008B', '7z', 'rar!'],
    check: 'other-form',
    sentence: 'Dit is een ingepakt bestand.',
    advice: `Pak het eerst uit. ${expected}`,
  },
  {
    begins: ['<!doctype', '<html', '<table', '<head', '<meta', '<?xml'],
    check: 'other-form',
    sentence: 'Dit is een webpagina of XML, geen tabel.',
    advice: saveAgain,
  },
];
