/** The words of the action sheet, in Dutch. */
import type { BudgetLine, FigureKind } from '../figures/records.ts';
import { decimalText } from '../findings/numbers.ts';
import type { ActionBlock } from './action-texts.ts';

/** One decimal: "57,0 %". */
export function exactPercent(share: number): string {
  return `${decimalText(share * 100, 'nl')}\u00a0%`;
}

export const blockNames: Record<ActionBlock, string> = {
  contacts: 'Contacten',
  products: 'Producten',
  times: 'Wachttijd en duur aan het loket',
  spread: 'Spreiding over weekdagen en uren',
  counter: 'Aanmeldingen bij het digitale loket',
  requests: 'Aanvragen van documenten',
  telephone: 'Telefoon',
};

export const moneyKinds: Record<BudgetLine['kind'], string> = {
  operation: 'Exploitatie',
  investment: 'Investering',
  financing: 'Financiering',
};

export const moneySides: Record<BudgetLine['side'], string> = { expense: 'uitgave', revenue: 'ontvangst' };

/** What a kind of file is called, and where it comes from. */
export const sources: Partial<Record<FigureKind, { name: string; source: string }>> = {
  appointments: { name: 'Contacten', source: 'het afsprakensysteem' },
  'appointment-totals': { name: 'Contacten als maandtotalen', source: 'het afsprakensysteem' },
  logins: { name: 'Aanmeldingen', source: 'het digitale loket' },
  requests: { name: 'Aanvragen', source: 'het digitale loket en het register van aanvragen' },
  calls: { name: 'Oproepen', source: 'de telefooncentrale' },
};

export const words = {
  subtitle: (year: number) => `Opvolging van actie en budget ${year}`,
  footer: (code: string, year: number) => `Actiefiche ${code} · ${year}`,
  about: 'Over de actie',
  code: 'Actie',
  status: 'Status',
  holder: 'Trekker',
  planning: 'Planning',
  seeAlso: 'Zie ook',
  unknown: 'niet ingevuld',
  from: (day: string) => `vanaf ${day}`,
  until: (day: string) => `tot ${day}`,
  fromUntil: (from: string, to: string) => `van ${from} tot ${to}`,
  budget: 'Rekening en budget',
  budgetCaption: 'Rekening en budget per jaar, in euro',
  budgetCorner: 'Jaar en soort',
  budgetColumns: ['Rekening', 'MJP nieuw', 'Uitvoering', 'Niet uitgevoerd'],
  budgetNotes: [
    'Een uitgave staat met een minteken, een ontvangst zonder. MJP nieuw is het budget na de laatste aanpassing van het meerjarenplan.',
    'Niet uitgevoerd is wat van het budget overbleef. Staat daar een minteken, dan werd meer uitgegeven of ontvangen dan gepland.',
  ],
  noBudget: (year: number) => `Voor ${year} is er geen rekening en budget ingevoerd.`,
  explanation: 'Toelichting',
  noFigures: (year: number) => `Voor ${year} zijn er geen cijfers ingevoerd.`,
  figures: (year: number) => `Cijfers ${year}`,
  interpretation: 'Duiding',
  interpretationNote:
    'Duiding van de gemeente: de auteur legt hier uit hoe de cijfers te begrijpen zijn. Deze tekst is niet berekend.',
  sources: 'Bron en periode',
  gap: 'geen cijfer',
};
