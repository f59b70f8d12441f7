import { compileCheck } from '../../surveys/answers.ts';
import { codebook } from '../../surveys/codebook.ts';
import type { Respondent } from '../../reports/data-column.ts';
import { buildDataset, type Dataset } from '../../reports/dataset.ts';
import { defaultPolicy, openPolicy, type Policy } from '../../reports/disclosure/policy.ts';
import { suppress } from '../../reports/disclosure/suppress.ts';
import { buildBanner, type GroupOrder } from '../../reports/tables/banner.ts';
import type { Crosstab } from '../../reports/tables/crosstab.ts';
import { tabulate } from '../../reports/tables/tabulate.ts';
import { say, warn, WrongUsage, type Command } from './command.ts';
import { givenWeighting, type GivenWeighting } from './given-weights.ts';
import type { ReadRespondent } from './input-files.ts';
import { readMargins, readPolicy } from './margins-and-policy.ts';
import { readOptions, readOrder, type Options } from './options.ts';
import { readStudy, unknownNames, withLines, type Study } from './study.ts';

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
      questions: { type: 'string' },
      policy: { type: 'string' },
      'no-disclosure': { type: 'boolean' },
    });
    say(JSON.stringify(await tablesOf(options), null, 2));
  },
};

async function tablesOf(options: Options): Promise<Tables> {
  const study = await readStudy(options);
  const margins = options.one('margins') === null ? null : await readMargins(options.needed('margins'));
  const weights = weightsOption(options);
  const respondents = weights === 'given' ? study.people : study.people.map(withoutWeight);
  const dataset = withLines(study, () => datasetOf(study, respondents));
  const tables = crosstabs(dataset, options, { ...margins?.order, ...orderOption(options) }, study);
  const policy = await policyOption(options);
  return {
    format: 'panelpeil-tables/1',
    responses: dataset.size,
    weighting: weights === 'given' ? givenWeighting(dataset.weights) : null,
    tables: tables.map((table) => suppress(table, isSensitive(dataset, table), policy)),
    notes: notesOn(study, options),
  };
}

function datasetOf(study: Study, respondents: Respondent[]): Dataset {
  const check = compileCheck(study.questionnaire);
  return buildDataset(codebook(study.questionnaire), respondents, (answers) => check.asked(answers));
}

function crosstabs(dataset: Dataset, options: Options, ...[order, study]: [GroupOrder, Study]): Crosstab[] {
  const banner = buildBanner(dataset, study.banner, order);
  const wanted = options.one('questions')?.split(',') ?? null;
  const known = new Set(dataset.variables.map((variable) => variable.question));
  const strange = wanted?.find((name) => !known.has(name));
  if (strange !== undefined) {
    throw new WrongUsage(`--questions ${strange}: expected some of ${[...known].join(', ')}`);
  }
  return dataset.variables
    .filter((variable) => wanted === null || wanted.includes(variable.question))
    .map((variable) => tabulate(dataset, variable, banner));
}

function orderOption(options: Options): GroupOrder {
  const orders = options.many('order').map(readOrder);
  return Object.fromEntries(
    orders.map(([name, codes]) => [name, codes.map((code) => ({ code, label: code }))]),
  );
}

function weightsOption(options: Options): 'given' | 'base' | null {
  const weights = options.one('weights');
  if (weights !== null && weights !== 'given' && weights !== 'base') {
    throw new WrongUsage(`--weights ${weights}: expected given or base`);
  }
  return weights;
}

async function policyOption(options: Options): Promise<Policy> {
  const file = options.one('policy');
  if (options.flag('no-disclosure')) {
    if (file !== null) throw new WrongUsage('--policy and --no-disclosure exclude one another');
    warn('Nothing is hidden in this output (--no-disclosure): keep it on this machine.');
    return openPolicy;
  }
  return file === null ? defaultPolicy : readPolicy(file);
}

function withoutWeight(person: ReadRespondent): Respondent {
  const { answers, profile, notAsked } = person;
  return { answers, profile, ...(notAsked === undefined ? {} : { notAsked }) };
}

function isSensitive(dataset: Dataset, table: Crosstab): boolean {
  return dataset.variables.some((one) => one.question === table.question && one.meaning.sensitive);
}

function notesOn(study: Study, options: Options): string[] {
  const strange = unknownNames(study);
  const unweighted = options.one('margins') !== null || options.one('weights') === 'base';
  return [
    ...study.questionnaire.leftOut.map((name) => `${name} is not tabulated`),
    ...(strange.length === 0 ? [] : [`answers to unknown questions were left out: ${strange.join(', ')}`]),
    ...(unweighted ? ['raking to margins is not built yet: these tables are unweighted'] : []),
  ];
}
