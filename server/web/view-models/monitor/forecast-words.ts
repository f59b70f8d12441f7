/** The forecast in words. All of it is worked out from counts in tens. */
import type { ExpectedAnswers } from '../../../actions/monitor/expected-answers.ts';
import type { SeenResponse } from '../../../actions/monitor/see-response.ts';
import { countText } from '../belgian.ts';

const tooEarly =
  'Het is nog te vroeg om iets te zeggen over het eindresultaat. Daarvoor zijn minstens 30 antwoorden en enkele dagen nodig.';

export function forecastWords(
  { forecast, margin, designEffect }: ExpectedAnswers,
  recruitment: SeenResponse['recruitment'],
): string[] {
  if (forecast === null || margin === null) return [tooEarly];
  const { low, high, likely, basis } = forecast;
  const between =
    low === high ? `ongeveer ${countText(low)}` : `tussen ${countText(low)} en ${countText(high)}`;
  const middle = likely === null ? '' : `, waarschijnlijk rond ${countText(likely)}`;
  const how =
    basis === 'earlier'
      ? 'Zo berekend uit het verloop van de vorige golven van dit panel.'
      : 'Er is nog geen vorige golf om mee te vergelijken, daarom is dit heel ruim: van geen enkel antwoord meer tot elke dag evenveel als tot nu toe.';
  return [
    `Op het einde verwachten wij ${between} antwoorden${middle}. ${how}`,
    `${marginName(recruitment)} van een percentage rond 50 is dan ${marginRange(margin)} procentpunt naar boven en naar onder, met 95\u00a0% zekerheid. ${weighed(designEffect)}`,
  ];
}

function marginName(recruitment: SeenResponse['recruitment']): string {
  return recruitment === 'random' ? 'De foutenmarge' : 'De indicatieve marge';
}

function marginRange({ low, high }: { low: number; high: number }): string {
  const [least, most] = [pointsText(low), pointsText(high)];
  return least === most ? `ongeveer ${least}` : `${least} tot ${most}`;
}

const points = new Intl.NumberFormat('nl-BE', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

function pointsText(share: number): string {
  return points.format(share * 100);
}

function weighed(effect: ExpectedAnswers['designEffect']): string {
  if (effect === null) return 'Wat de weging kost, is nog niet bekend en zit er niet in.';
  return `Daarin zit wat het wegen kostte in golf ${effect.wave} (ontwerpeffect ${decimals.format(effect.value)}).`;
}

const decimals = new Intl.NumberFormat('nl-BE', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
