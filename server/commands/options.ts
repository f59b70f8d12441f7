/** Options of a command, read strictly: an unknown one, or one without its value, is wrong usage. */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { WrongUsage } from './command.ts';

type OptionsConfig = NonNullable<ParseArgsConfig['options']>;

export interface Options {
  one(name: string): string | null;
  many(name: string): string[];
  flag(name: string): boolean;
  /** @throws WrongUsage naming the option when it is missing */
  needed(name: string): string;
  words: string[];
}

/** @param takesWords whether the command has words of its own beside its options ("staff add") */
export function readOptions(args: string[], options: OptionsConfig, takesWords = false): Options {
  const parsed = parse(args, options, takesWords);
  const many = (name: string): string[] => {
    const value = parsed.values[name];
    return (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === 'string');
  };
  const one = (name: string): string | null => many(name).at(-1) ?? null;
  return {
    one,
    many,
    flag: (name) => parsed.values[name] === true,
    needed: (name) => {
      const value = one(name);
      if (value === null) throw new WrongUsage(`--${name} is missing`);
      return value;
    },
    words: parsed.positionals,
  };
}

function parse(args: string[], options: OptionsConfig, takesWords: boolean): ReturnType<typeof parseArgs> {
  try {
    return parseArgs({ args, options, strict: true, allowPositionals: takesWords });
  } catch (error) {
    const [sentence = 'wrong options'] = (error as Error).message.split('. ');
    throw new WrongUsage(`${sentence}${expectedFor(error, options)}`);
  }
}

/** What there is, where something was given that is not there. */
function expectedFor(error: unknown, options: OptionsConfig): string {
  const { code } = error as { code?: unknown };
  if (code !== 'ERR_PARSE_ARGS_UNKNOWN_OPTION' && code !== 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL') return '';
  const names = Object.keys(options).map((name) => `--${name}`);
  const expected = names.length === 0 ? 'this command takes no options' : `expected ${names.join(', ')}`;
  return `: ${expected}; --help tells more`;
}

/** "age_group=16-34,35-54" -> ["age_group", ["16-34", "35-54"]]. @throws WrongUsage */
export function readOrder(text: string): [string, string[]] {
  const [name = '', codes] = text.split(/=(.*)/s);
  if (name === '' || codes === undefined || codes === '') {
    throw new WrongUsage(`--order ${text}: expected VARIABLE=CODE,CODE,...`);
  }
  const listed = codes.split(',').map((code) => code.trim());
  const wrong = listed.find((code, i) => code === '' || listed.indexOf(code) !== i);
  if (wrong !== undefined) throw new WrongUsage(`--order ${text}: expected each code once, found "${wrong}"`);
  return [name.trim(), listed];
}
