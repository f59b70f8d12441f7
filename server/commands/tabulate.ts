import { codebook } from '../../surveys/codebook.ts';
import { countWave } from '../../reports/disclosure/prepared-wave.ts';
import { protectTables } from '../../reports/disclosure/protect.ts';
import type { Crosstab } from '../../reports/tables/crosstab.ts';
import { tabulate } from '../../reports/tables/tabulate.ts';
import type { WeightingSummary } from '../../reports/weighting/summary.ts';
import type { Variable } from '../../surveys/variable.ts';
import { say, WrongUsage, type Command } from './command.ts';
import { countBundle } from './count-bundle.ts';
import { readOptions, type Options } from './options.ts';
import { readBundle } from './read-bundle.ts';
import { sampleStudy } from './sample-study.ts';
import { readStudy } from './study.ts';
import { tabulateNotes } from './tabulate-notes.ts';
import { readWishes } from './tabulate-wishes.ts';

/** The promise of docs: one JSON document, keys in this order. */
interface Tables {
  format: 'panelpeil-tables/1';
  responses: number;
  weighting: WeightingSummary | null;
  tables: Crosstab[];
  notes: string[];
}

export const tabulateCommand: Command = {
  help: `panelpeil tabulate --bundle FILE.json    (made by: report --with-answers)
panelpeil tabulate --questionnaire Q.json --answers A.jsonl --banner age_group[,gender,...]
    [--margins M.json] [--weights given|base] [--order VAR=A,B,C] [--fpc] [--questions NAME,NAME]
    [--interval wilson|wilson-n|wilson-kish|wilson-design|clopper-pearson|logit|beta]
    [--policy P.json | --no-disclosure]`,
  async run(args) {
    const options = readOptions(args, {
      questionnaire: { type: 'string' },
      answers: { type: 'string' },
      banner: { type: 'string', multiple: true },
      margins: { type: 'string' },
      weights: { type: 'string' },
      order: { type: 'string', multiple: true },
      fpc: { type: 'boolean' },
      questions: { type: 'string', multiple: true },
      interval: { type: 'string' },
      policy: { type: 'string' },
      'no-disclosure': { type: 'boolean' },
      bundle: { type: 'string' },
    });
    const bundle = options.one('bundle');
    const tables = bundle === null ? await tablesOf(options) : await tablesOfBundle(bundle);
    say(JSON.stringify(tables, null, 2));
  },
};

async function tablesOf(options: Options): Promise<Tables> {
  const study = await readStudy(options);
  const wishes = await readWishes(options, study);
  const variables = wantedVariables(codebook(study.questionnaire), wishes.questions);
  const { sample, weighing } = sampleStudy(study, wishes);
  return {
    format: 'panelpeil-tables/1',
    responses: sample.dataset.size,
    weighting: weighing.summary,
    tables: protectTables(
      variables.map((variable) => tabulate(sample, variable)),
      sample,
      wishes.policy,
    ).tables,
    notes: tabulateNotes(study, wishes, sample.dataset, weighing),
  };
}

/** The answers of a bundle, counted again as they were for its release. */
async function tablesOfBundle(file: string): Promise<Tables> {
  const bundle = await readBundle(file);
  return countBundle(bundle, file, (input) => {
    const { sample, weighing } = countWave(input);
    const tabulated = sample.dataset.variables.map((variable) => tabulate(sample, variable));
    return {
      format: 'panelpeil-tables/1',
      responses: sample.dataset.size,
      weighting: weighing.summary,
      tables: protectTables(tabulated, sample, input.policy).tables,
      notes: weighing.notes,
    };
  });
}

function wantedVariables(variables: Variable[], wanted: string[] | null): Variable[] {
  const known = new Set(variables.map((variable) => variable.question));
  const strange = wanted?.find((name) => !known.has(name));
  if (strange !== undefined) {
    throw new WrongUsage(`--questions ${strange}: expected some of ${[...known].join(', ')}`);
  }
  return variables.filter((variable) => wanted === null || wanted.includes(variable.question));
}
