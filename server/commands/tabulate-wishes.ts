/** The options of `tabulate` beside the questionnaire and the answers, read and checked. */
import { defaultPolicy, openPolicy, type Policy } from '../../reports/disclosure/policy.ts';
import type { GroupOrder } from '../../reports/tables/banner.ts';
import { intervalMethods, type IntervalMethod } from '../../reports/tables/intervals.ts';
import type { Population } from '../../reports/weighting/population.ts';
import { warn, WrongUsage } from './command.ts';
import { readOrder, type Options } from './options.ts';
import { readPolicy } from './policy-file.ts';
import type { Study } from './study.ts';
import { readWeightingWishes, type WeightingWishes } from './weighting-wishes.ts';

export interface Wishes {
  /** How profile variables list their groups: --order, else the margins file. */
  order: GroupOrder;
  /** Variables whose groups run from low to high: those given an order, or called ordered in the margins file. */
  ordered: string[];
  weighting: WeightingWishes;
  /** Names of the questions to tabulate; null for all. */
  questions: string[] | null;
  interval: IntervalMethod;
  policy: Policy;
}

/** @throws WrongUsage or Refused */
export async function readWishes(options: Options, study: Study): Promise<Wishes> {
  const weighting = await readWeightingWishes(options);
  const population = weighting.margins?.population ?? null;
  const given = orderIn(options, study);
  return {
    order: { ...listedIn(population), ...given },
    ordered: [...Object.keys(given), ...(population?.ordered.keys() ?? [])],
    weighting,
    questions: questionsIn(options),
    interval: intervalIn(options),
    policy: await policyIn(options),
  };
}

/** The order in which the margins file lists the codes of a variable. */
function listedIn(population: Population | null): GroupOrder {
  const listed: GroupOrder = {};
  for (const { variables, cells } of population?.targets ?? []) {
    variables.forEach((name, v) => {
      const codes = new Set(cells.map((cell) => cell.codes[v] ?? ''));
      listed[name] = [...codes].map((code) => ({ code, label: code }));
    });
  }
  return listed;
}

function orderIn(options: Options, study: Study): GroupOrder {
  const known = new Set(study.people.flatMap((person) => Object.keys(person.profile)));
  const orders = options.many('order').map(readOrder);
  for (const [name] of orders) {
    if (!known.has(name)) {
      throw new WrongUsage(`--order ${name}: expected a profile variable, one of ${[...known].join(', ')}`);
    }
  }
  return Object.fromEntries(
    orders.map(([name, codes]) => [name, codes.map((code) => ({ code, label: code }))]),
  );
}

function questionsIn(options: Options): string[] | null {
  const names = options.many('questions').flatMap((some) => some.split(','));
  return names.length === 0 ? null : names.map((name) => name.trim());
}

function intervalIn(options: Options): IntervalMethod {
  const wanted = options.one('interval') ?? 'wilson';
  const method = intervalMethods.find((one) => one === wanted);
  if (method !== undefined) return method;
  throw new WrongUsage(`--interval ${wanted}: expected one of ${intervalMethods.join(', ')}`);
}

async function policyIn(options: Options): Promise<Policy> {
  const file = options.one('policy');
  if (!options.flag('no-disclosure')) return file === null ? defaultPolicy : readPolicy(file);
  if (file !== null) throw new WrongUsage('--policy and --no-disclosure exclude one another');
  warn('Nothing is hidden in this output (--no-disclosure): keep it on this machine.');
  return openPolicy;
}
