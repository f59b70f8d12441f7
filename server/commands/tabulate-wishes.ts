/** The options of `tabulate` beside the questionnaire and the answers, read and checked. */
import { defaultPolicy, openPolicy, type Policy } from '../../reports/disclosure/policy.ts';
import type { GroupOrder } from '../../reports/tables/banner.ts';
import { Refused } from '../refused.ts';
import { warn, WrongUsage } from './command.ts';
import { readMarginsOrder, readPolicy } from './margins-and-policy.ts';
import { readOrder, type Options } from './options.ts';
import type { Study } from './study.ts';

export interface Wishes {
  /** How profile variables list their groups: --order, else the margins file. */
  order: GroupOrder;
  weights: 'given' | null;
  /** Asked for, but not built yet. */
  raking: boolean;
  /** Asked for, but not built yet. */
  fpc: boolean;
  /** Names of the questions to tabulate; null for all. */
  questions: string[] | null;
  policy: Policy;
}

/** @throws WrongUsage or Refused */
export async function readWishes(options: Options, study: Study): Promise<Wishes> {
  const weights = weightsIn(options);
  const margins = options.one('margins');
  const listed = margins === null ? {} : await readMarginsOrder(margins);
  if (weights === 'given') refuseNoWeights(study);
  return {
    order: { ...listed, ...orderIn(options, study) },
    weights: weights === 'given' ? weights : null,
    raking: margins !== null || weights === 'base',
    fpc: options.flag('fpc'),
    questions: questionsIn(options),
    policy: await policyIn(options),
  };
}

function weightsIn(options: Options): 'given' | 'base' | null {
  const weights = options.one('weights');
  if (weights !== null && weights !== 'given' && weights !== 'base') {
    throw new WrongUsage(`--weights ${weights}: expected given or base`);
  }
  return weights;
}

function refuseNoWeights({ people, answersFile }: Study): void {
  if (people.some(({ givenWeight }) => (givenWeight ?? 0) > 0)) return;
  throw new Refused(`${answersFile}: --weights given, but no respondent has a weight above 0`);
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

async function policyIn(options: Options): Promise<Policy> {
  const file = options.one('policy');
  if (!options.flag('no-disclosure')) return file === null ? defaultPolicy : readPolicy(file);
  if (file !== null) throw new WrongUsage('--policy and --no-disclosure exclude one another');
  warn('Nothing is hidden in this output (--no-disclosure): keep it on this machine.');
  return openPolicy;
}
