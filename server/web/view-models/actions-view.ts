/** The list of actions, with their money by year. */
import { exactPercent, moneyKinds } from '../../../reports/action-sheet/words.ts';
import { moneyText } from '../../../reports/figures/budget.ts';
import type { ListedAction } from '../../actions/action-sheets.ts';
import { actionAddress } from './action-address.ts';

export interface ActionsView {
  actions: {
    address: string;
    code: string;
    title: string;
    status: string;
    holder: string;
    lines: { year: string; href: string; kind: string; account: string; plan: string; executed: string }[];
  }[];
}

export function actionsView(listed: ListedAction[]): ActionsView {
  return {
    actions: listed.map(({ about: { code, title, status, holder }, years }) => ({
      address: actionAddress(code),
      code,
      title,
      status,
      holder,
      lines: years.flatMap(({ year, money }) =>
        money.map(({ kind, account, plan, executed }) => ({
          year: String(year),
          href: `${actionAddress(code)}?jaar=${year}`,
          kind: moneyKinds[kind],
          account: amount(account),
          plan: amount(plan),
          executed: executed === null ? '–' : exactPercent(executed),
        })),
      ),
    })),
  };
}

function amount(cents: number | null): string {
  return cents === null ? '–' : moneyText(cents);
}
