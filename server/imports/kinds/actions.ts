import type { BudgetLine } from '../../../reports/figures/records.ts';
import {
  column,
  numberOf,
  numberOrNull,
  required,
  textOf,
  words,
  type Kind,
  type RowPlace,
  type Values,
} from './kind.ts';

export const actions: Kind<'actions'> = {
  columns: [
    required('code', 'text', ['Actiecode', 'A101'], { synonyms: ['Actie', 'Code', 'Actienummer'] }),
    required('title', 'text', ['Titel', 'Digitaal loket uitbouwen'], {
      synonyms: ['Omschrijving', 'Naam actie'],
    }),
    required('status', 'text', ['Status', 'In uitvoering'], { synonyms: ['Stand van zaken'] }),
    column('holder', 'text', ['Trekker', 'Burgerzaken'], {
      synonyms: ['Verantwoordelijke dienst', 'Trekker CBS'],
    }),
    column('startsOn', 'day', ['Startdatum', '01/01/2020'], { synonyms: ['Planning startdatum'] }),
    column('endsOn', 'day', ['Einddatum', '31/12/2025'], { synonyms: ['Planning einddatum'] }),
    required('kind', 'text', ['Soort', 'Investering'], {
      words: words({
        investment: ['Investering', 'Investeringen'],
        operation: ['Exploitatie'],
        financing: ['Financiering'],
      }),
    }),
    column('side', 'text', ['Ontvangst/Uitgave', 'Uitgave'], {
      synonyms: ['O/U', 'Ontvangst of uitgave'],
      words: words({ expense: ['Uitgave', 'Uitgaven', 'U'], revenue: ['Ontvangst', 'Ontvangsten', 'O'] }),
    }),
    column('account', 'cents', ['Rekening', '-14.245,33'], { synonyms: ['Jaarrekening', 'Gerealiseerd'] }),
    column('plan', 'cents', ['MJP nieuw', '-25.000,00'], {
      synonyms: ['MJP aangepast', 'Meerjarenplan nieuw', 'Aangepast budget'],
    }),
    required('year', 'year', ['Boekjaar', '2021'], { synonyms: ['Jaar'] }),
    column('explanation', 'text', ['Toelichting', '']),
    column('seeAlso', 'text', ['Zie ook', 'A102'], { synonyms: ['Verwijzing'] }),
  ],
  start: () => ({
    record(values, place) {
      const [account, plan] = [numberOrNull(values, 'account'), numberOrNull(values, 'plan')];
      const side = sideOf(values, account, plan);
      checkSigns(side, { account, plan }, place);
      return {
        code: textOf(values, 'code'),
        year: numberOf(values, 'year'),
        kind: textOf(values, 'kind') as BudgetLine['kind'],
        side,
        title: textOf(values, 'title'),
        status: textOf(values, 'status'),
        holder: textOf(values, 'holder'),
        startsOn: dayOrNull(values, 'startsOn'),
        endsOn: dayOrNull(values, 'endsOn'),
        account,
        plan,
        explanation: textOf(values, 'explanation'),
        seeAlso: textOf(values, 'seeAlso')
          .split(/[,;\s]+/u)
          .filter((code) => code !== ''),
      };
    },
  }),
};

/** Said by the file, else by the sign of the plan: money spent is negative. */
function sideOf(values: Values, account: number | null, plan: number | null): BudgetLine['side'] {
  const said = values['side'] ?? null;
  if (said !== null) return said === 'revenue' ? 'revenue' : 'expense';
  return (plan ?? 0) > 0 || ((plan ?? 0) === 0 && (account ?? 0) > 0) ? 'revenue' : 'expense';
}

/** A side and a sign that do not go together, or an account and a plan on two sides of nought: one of the two was typed wrongly. */
function checkSigns(
  side: BudgetLine['side'],
  amounts: { account: number | null; plan: number | null },
  place: RowPlace,
): void {
  const wrong = (amount: number | null): boolean =>
    amount !== null && amount !== 0 && amount > 0 === (side === 'expense');
  const expected =
    side === 'expense'
      ? 'een uitgave is negatief, zoals -14.245,33'
      : 'een ontvangst is positief, zoals 14.245,33';
  for (const name of ['account', 'plan'] as const)
    if (wrong(amounts[name])) place.fault('wrong-sign', name, `het teken klopt niet: ${expected}.`);
}

function dayOrNull(values: Values, name: string): string | null {
  const value = values[name] ?? null;
  return value === null ? null : String(value);
}
