/** Budget and account of an action, in cents. */
import type { BudgetLine } from './records.ts';

export interface BudgetFigure {
  kind: BudgetLine['kind'];
  side: BudgetLine['side'];
  /** As booked: expenses negative. */
  account: number | null;
  plan: number | null;
  /** Account of plan, 0-1 and more; null when one is not known or nothing was planned. */
  executed: number | null;
  /** What was planned and not spent (or, of revenue, not received), positive; null likewise. */
  left: number | null;
}

/** A line a kind of money, as they are imported; lines of one kind and side are added up. */
export function budgetOf(lines: BudgetLine[], code: string, year: number): BudgetFigure[] {
  const figures = new Map<string, BudgetFigure>();
  for (const line of lines) {
    if (line.code !== code || line.year !== year) continue;
    const { kind, side } = line;
    const known = figures.get(`${kind}/${side}`);
    const account = added(known?.account, line.account);
    const plan = added(known?.plan, line.plan);
    figures.set(`${kind}/${side}`, { kind, side, account, plan, ...executionOf(account, plan) });
  }
  return [...figures.values()];
}

/** −14.245,33 of −25.000,00: 57.0 % executed, 10.754,67 left. */
export function executionOf(
  account: number | null,
  plan: number | null,
): Pick<BudgetFigure, 'executed' | 'left'> {
  if (account === null || plan === null) return { executed: null, left: null };
  const left = Math.abs(plan) - Math.abs(account);
  return { executed: plan === 0 ? null : account / plan, left };
}

/** Belgian notation: -1424533 -> "−14.245,33". */
export function moneyText(cents: number): string {
  const whole = Math.abs(Math.trunc(cents));
  const euros = String(Math.floor(whole / 100)).replace(/\B(?=(\d{3})+$)/gu, '.');
  return `${cents < 0 ? '−' : ''}${euros},${String(whole % 100).padStart(2, '0')}`;
}

function added(sum: number | null | undefined, more: number | null): number | null {
  if (sum === undefined || sum === null) return more;
  return more === null ? sum : sum + more;
}
