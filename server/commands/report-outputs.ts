/** Which files `report` is to write, and in which form: the ending of a name says it. */
import { printKinds, type PrintKind } from '../actions/print-kinds.ts';
import { WrongUsage } from './command.ts';

export interface Output {
  file: string;
  kind: PrintKind;
}

/** The longest ending first: "x.plain.csv" is no "x.csv". */
const endings = Object.entries(printKinds)
  .map(([kind, { ending }]) => ({ kind: kind as PrintKind, ending: ending as string }))
  .toSorted((a, b) => b.ending.length - a.ending.length);

/** @throws WrongUsage on a name with another ending, or the same name twice */
export function outputsOf(files: string[]): Output[] {
  const twice = files.find((file, i) => files.indexOf(file) !== i);
  if (twice !== undefined) throw new WrongUsage(`--out ${twice}: expected each file once`);
  return files.map((file) => {
    const found = endings.find(({ ending }) => file.toLowerCase().endsWith(ending));
    if (found === undefined) {
      const known = endings.map(({ ending }) => ending).toSorted();
      throw new WrongUsage(`--out ${file}: expected a file name ending in ${known.join(', ')}`);
    }
    return { file, kind: found.kind };
  });
}
