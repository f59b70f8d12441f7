import { figureKinds, isFigureKind } from '../actions/figure-kinds.ts';
import type { FigureField } from '../actions/figure-file.ts';
import { figureFiles } from '../imports/figure-files.ts';
import { memberColumns } from '../imports/people/member-columns.ts';
import { paperColumns } from '../imports/people/paper-columns.ts';
import { WrongUsage, type Command } from './command.ts';
import { checkFigures, type GivenFigures } from './figures-check.ts';
import { readMappingFile } from './mapping-file.ts';
import { readOptions, type Options } from './options.ts';

const peopleKinds = ['members', 'paper'];

export const figuresCommand: Command = {
  help: `panelpeil figures import KIND FILE [--mapping M.json] [--replace]    (on SQLite with the server stopped)
panelpeil figures check KIND FILE [--mapping M.json]                (needs no installation; exit 1 when it has faults)
panelpeil figures check members FILE [--mapping M.json]
panelpeil figures check paper FILE --questionnaire Q.json [--closes YYYY-MM-DD] [--mapping M.json]

KIND = ${figureKinds.join(', ')}
FILE: CSV in any dress, or .xlsx. Columns about persons are left out. All or nothing: with one fault nothing is stored,
and the same file again changes nothing.
--replace    what is stored of the months in the file gives way to it: only for months that the file has in full
--mapping    how the file is to be read, where that cannot be guessed. All keys may be left out:
             {"columns": {"status": "Toestand"}, "dates": "day first", "decimals": ",", "durations": "minutes",
              "words": {"status": {"Klaar": "served"}}, "service": "Burgerzaken"}

members, paper: panel members, and answers on paper typed by staff. These are only checked, nothing of them is stored;
names, addresses and answers are not repeated in what is said.
--questionnaire    what was asked: a SurveyJS definition
--closes           last day on which answers count
Formats, and the names of the columns: docs/files.md`,
  async run(args) {
    const options = readOptions(
      args,
      {
        mapping: { type: 'string' },
        replace: { type: 'boolean' },
        questionnaire: { type: 'string' },
        closes: { type: 'string' },
      },
      true,
    );
    const [verb, kind = '', file, ...more] = options.words;
    if ((verb !== 'import' && verb !== 'check') || file === undefined || more.length > 0)
      throw new WrongUsage('expected: figures import KIND FILE, or figures check KIND FILE');
    if (verb === 'check' && options.flag('replace')) throw new WrongUsage('--replace is for import');
    refuseForOthers(options, kind);
    if (peopleKinds.includes(kind)) {
      if (verb === 'import') throw new WrongUsage(`${kind}: can only be checked`);
      return checkPeople(kind, file, options);
    }
    if (!isFigureKind(kind))
      throw new WrongUsage(
        `${kind}: expected one of ${figureKinds.join(', ')}, or for check ${peopleKinds.join(', ')}`,
      );
    const given = { kind, file, mapping: await mappingOf(options, figureFiles.fields(kind)) };
    if (verb === 'check') return checkFigures(given);
    const { importFigures } = await import('./figures-import.ts');
    await importFigures(given, options.flag('replace'));
  },
};

function refuseForOthers(options: Options, kind: string): void {
  for (const name of ['questionnaire', 'closes'])
    if (kind !== 'paper' && options.one(name) !== null)
      throw new WrongUsage(`--${name} is for figures check paper`);
}

async function checkPeople(kind: string, file: string, options: Options): Promise<void> {
  // With what reads a questionnaire, for which an import need not wait.
  const { checkMembers, checkPaper } = await import('./figures-check-people.ts');
  const mapping = await mappingOf(options, kind === 'members' ? memberColumns : paperColumns);
  if (kind === 'members') return checkMembers({ file, mapping });
  return checkPaper({ file, mapping }, options.needed('questionnaire'), options.one('closes'));
}

async function mappingOf(options: Options, fields: FigureField[]): Promise<GivenFigures['mapping']> {
  const file = options.one('mapping');
  return file === null ? null : readMappingFile(file, fields);
}
