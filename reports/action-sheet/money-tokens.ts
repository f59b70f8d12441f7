/** Tokens for the money of the action itself; where a year has several kinds of money they are added up, expenses apart from revenue. */
import { budgetOf, executionOf, moneyText, type BudgetFigure } from '../figures/budget.ts';
import type { TokenAbout, TokenContext } from './token-about.ts';
import { exactPercent } from './words.ts';

export const moneyTokens: TokenAbout[] = [
  {
    name: 'rekening',
    gives: 'gerealiseerd in het jaar, in euro; een uitgave met een minteken',
    choices: null,
    value: (context, year) => money(totalOf(context, year)?.account ?? null),
  },
  {
    name: 'budget',
    gives: 'gepland na de laatste aanpassing, in euro',
    choices: null,
    value: (context, year) => money(totalOf(context, year)?.plan ?? null),
  },
  {
    name: 'uitvoering',
    gives: 'deel van het budget dat gerealiseerd is',
    choices: null,
    value: (context, year) => {
      const rate = totalOf(context, year)?.executed ?? null;
      return rate === null ? null : exactPercent(rate);
    },
  },
  {
    name: 'niet uitgevoerd',
    gives: 'budget dat niet gebruikt werd, in euro',
    choices: null,
    value: (context, year) => money(totalOf(context, year)?.left ?? null),
  },
];

type Total = Pick<BudgetFigure, 'account' | 'plan' | 'executed' | 'left'>;

/** Of the expenses; of the revenue when there are no expenses. A kind of money without account or plan leaves no total. */
function totalOf({ figures, code }: TokenContext, year: number): Total | null {
  const all = budgetOf(figures.actions, code, year);
  const expenses = all.filter(({ side }) => side === 'expense');
  const counted = expenses.length > 0 ? expenses : all;
  if (counted.length === 0) return null;
  const account = sumOf(counted.map((figure) => figure.account));
  const plan = sumOf(counted.map((figure) => figure.plan));
  return { account, plan, ...executionOf(account, plan) };
}

function sumOf(amounts: (number | null)[]): number | null {
  let sum = 0;
  for (const amount of amounts) {
    if (amount === null) return null;
    sum += amount;
  }
  return sum;
}

function money(cents: number | null): string | null {
  return cents === null ? null : moneyText(cents);
}
