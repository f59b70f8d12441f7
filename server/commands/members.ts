/** `members import`: a file of panel members into the installation. */
import { FigureRefusal } from '../actions/figure-refusal.ts';
import { importMemberFile } from '../actions/members/import-members.ts';
import { changesNothing, type ImportPlan } from '../actions/members/plan-import.ts';
import { Problem } from '../actions/problem.ts';
import { readSettings } from '../config.ts';
import { memberColumns } from '../imports/people/member-columns.ts';
import { withExisting } from '../installation.ts';
import { Refused } from '../refused.ts';
import { say, warn, WrongUsage, type Command } from './command.ts';
import { faultsSentence, refusedFor, refuseNoFile, remarkLine } from './figures-check.ts';
import { readMappingFile } from './mapping-file.ts';
import { readOptions } from './options.ts';

export const membersCommand: Command = {
  help: `panelpeil members import FILE [--check] [--mapping M.json]    (on SQLite with the server stopped)

FILE: panel members as CSV in any dress, or .xlsx. All or nothing: with one fault nobody is brought in, and the same file
again changes nothing. A member is known by the reference. The file brings new members, and changes of name, address,
mail, telephone, birth year, gender and district; an empty cell takes nothing away, and who left the panel does not come
back. Language, preferred channel, recruitment and the day of joining count for new members only. With the file you say that
these people agreed to be members, and to be mailed where there is a mail address: that is kept as their consent.
--check      only says what would change
--mapping    how the file is to be read, where that cannot be guessed: as for panelpeil figures
Names and addresses are not repeated in what is said. The names of the columns: docs/files.md`,
  async run(args) {
    const options = readOptions(args, { check: { type: 'boolean' }, mapping: { type: 'string' } }, true);
    const [verb, path, ...more] = options.words;
    if (verb !== 'import' || path === undefined || more.length > 0)
      throw new WrongUsage('expected: members import FILE');
    const mappingFile = options.one('mapping');
    const mapping = mappingFile === null ? null : await readMappingFile(mappingFile, memberColumns);
    await refuseNoFile(path);
    const given = { path, mapping, isCheck: options.flag('check') };
    await withExisting(readSettings(process.env), async (world) => {
      const { plan, remarks } = await importMemberFile(world, given).catch((error: unknown) =>
        refuse(path, error),
      );
      for (const remark of remarks) say(remarkLine(path, remark));
      if (plan.added.length + plan.changed.length > 0) say(`${path}: ${agreedLine}`);
      say(`${path}: ${given.isCheck ? 'would change: ' : ''}${doneLine(plan)}`);
    });
  },
};

const agreedLine =
  'with this file you say that these people agreed to be members, and to be mailed where there is a mail address';

function doneLine(plan: ImportPlan): string {
  const { added, changed, unchanged, deceased, moved, left, leftOut, erased, absent, absentLeft } = plan;
  const rest = `${unchanged} the same, ${left} left the panel before, ${leftOut} moved or deceased and not taken in, ${erased} erased before, ${absent} members not in the file, ${absentLeft} not in it who left before`;
  if (changesNothing(plan)) return `nothing changed: ${rest}`;
  return `${added.length} added, ${changed.length} changed, ${deceased.length} deceased, ${moved.length} moved, ${rest}`;
}

function refuse(path: string, error: unknown): never {
  if (error instanceof FigureRefusal) {
    for (const remark of error.remarks) warn(remarkLine(path, remark));
    throw new Refused(faultsSentence(path, error.count));
  }
  throw error instanceof Problem ? refusedFor(path, error) : error;
}
