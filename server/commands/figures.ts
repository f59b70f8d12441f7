import { figureKinds, isFigureKind } from '../actions/figure-kinds.ts';
import { figureFiles } from '../imports/figure-files.ts';
import { WrongUsage, type Command } from './command.ts';
import { checkFigures } from './figures-check.ts';
import { readMappingFile } from './mapping-file.ts';
import { readOptions } from './options.ts';

export const figuresCommand: Command = {
  help: `panelpeil figures import KIND FILE [--mapping M.json] [--replace]    (on SQLite with the server stopped)
panelpeil figures check KIND FILE [--mapping M.json]                (needs no installation; exit 1 when it has faults)

KIND = ${figureKinds.join(', ')}
FILE: CSV in any dress, or .xlsx. Columns about persons are left out. All or nothing: with one fault nothing is stored,
and the same file again changes nothing.
--replace    what is stored of the months in the file gives way to it: only for months that the file has in full
--mapping    how the file is to be read, where that cannot be guessed. All keys may be left out:
             {"columns": {"status": "Toestand"}, "dates": "day first", "decimals": ",", "durations": "minutes",
              "words": {"status": {"Klaar": "served"}}, "service": "Burgerzaken"}
Formats, and the names of the columns: docs/files.md`,
  async run(args) {
    const options = readOptions(args, { mapping: { type: 'string' }, replace: { type: 'boolean' } }, true);
    const [verb, kind = '', file, ...more] = options.words;
    if ((verb !== 'import' && verb !== 'check') || file === undefined || more.length > 0)
      throw new WrongUsage('expected: figures import KIND FILE, or figures check KIND FILE');
    if (!isFigureKind(kind)) throw new WrongUsage(`${kind}: expected one of ${figureKinds.join(', ')}`);
    if (verb === 'check' && options.flag('replace')) throw new WrongUsage('--replace is for import');
    const mapping = options.one('mapping');
    const given = {
      kind,
      file,
      mapping: mapping === null ? null : await readMappingFile(mapping, figureFiles.fields(kind)),
    };
    if (verb === 'check') return checkFigures(given);
    const { importFigures } = await import('./figures-import.ts');
    await importFigures(given, options.flag('replace'));
  },
};
