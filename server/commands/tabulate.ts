import { compileCheck } from '../../surveys/answers.ts';
import { codebook } from '../../surveys/codebook.ts';
import { buildDataset, type Dataset } from '../../reports/dataset.ts';
import { suppress } from '../../reports/disclosure/suppress.ts';
import { buildBanner } from '../../reports/tables/banner.ts';
import type { Crosstab } from '../../reports/tables/crosstab.ts';
import { tabulate } from '../../reports/tables/tabulate.ts';
import type { Variable } from '../../surveys/variable.ts';
import { say, WrongUsage, type Command } from './command.ts';
import { givenWeighting, type GivenWeighting } from './given-weights.ts';
import { readOptions, type Options } from './options.ts';
import { readStudy, withLines, type Study } from './study.ts';
import { tabulateNotes } from './tabulate-notes.ts';
import { readWishes, type Wishes } from './tabulate-wishes.ts';

/** The promise of docs: one JSON document, keys in this order. */
interface Tables {
  format: 'panelpeil-tables/1';
  responses: number;
  weighting: GivenWeighting | null;
  tables: Crosstab[];
  notes: string[];
}

export const tabulateCommand: Command = {
  help: `panelpeil tabulate --questionnaire Q.json --answers A.jsonl --banner age_group[,gender,...]
    [--margins M.json] [--weights given|base] [--order VAR=A,B,C] [--fpc] [--questions NAME,NAME]
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
      policy: { type: 'string' },
      'no-disclosure': { type: 'boolean' },
    });
    say(JSON.stringify(await tablesOf(options), null, 2));
  },
};

async function tablesOf(options: Options): Promise<Tables> {
  const study = await readStudy(options);
  const wishes = await readWishes(options, study);
  const variables = wantedVariables(codebook(study.questionnaire), wishes.questions);
  const dataset = withLines(study, () => datasetOf(study, wishes));
  const banner = buildBanner(dataset, study.banner, wishes.order);
  return {
    format: 'panelpeil-tables/1',
    responses: dataset.size,
    weighting: wishes.weights === null ? null : givenWeighting(dataset.weights),
    tables: variables.map((variable) =>
      suppress(tabulate(dataset, variable, banner), variable.meaning.sensitive, wishes.policy),
    ),
    notes: tabulateNotes(study, wishes, dataset),
  };
}

/** With given weights, a respondent without one weighs 0 and so is outside everything. */
function datasetOf({ questionnaire, people }: Study, wishes: Wishes): Dataset {
  const check = compileCheck(questionnaire);
  const dataset = buildDataset(codebook(questionnaire), people, (answers) => check.asked(answers));
  if (wishes.weights === null) return dataset;
  return { ...dataset, weights: Float64Array.from(people, ({ givenWeight }) => givenWeight ?? 0) };
}

function wantedVariables(variables: Variable[], wanted: string[] | null): Variable[] {
  const known = new Set(variables.map((variable) => variable.question));
  const strange = wanted?.find((name) => !known.has(name));
  if (strange !== undefined) {
    throw new WrongUsage(`--questions ${strange}: expected some of ${[...known].join(', ')}`);
  }
  return variables.filter((variable) => wanted === null || wanted.includes(variable.question));
}
