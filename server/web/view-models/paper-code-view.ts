/** Where typing a form on paper begins: its code, and how typing goes in this wave. */
import type { paperOverview } from '../../actions/open-paper-entry.ts';
import { dayText, howMany } from './belgian.ts';

export interface PaperCodeView {
  wave: string;
  address: string;
  error: string | null;
  code: string;
  /** Of a closed wave: what may still be typed. */
  late: string | null;
  /** Forms that wait for a second time; null for none. */
  waiting: string | null;
  /** How many forms, how many twice, and how that went. */
  counts: string[];
}

export function paperCodeView(
  overview: Awaited<ReturnType<typeof paperOverview>>,
  { error, code }: { error: string | null; code: string },
): PaperCodeView {
  const { wave, late, waiting, counts } = overview;
  return {
    wave: wave.id,
    address: `/beheer/golven/${wave.id}/invoer`,
    error,
    code,
    late: late
      ? `Deze golf is gesloten sinds ${dayText(wave.closesOn)}. U kunt tot de vrijgave nog formulieren invoeren die op tijd binnenkwamen.`
      : null,
    waiting:
      waiting === 0
        ? null
        : `${howMany(waiting, 'formulier wacht', 'formulieren wachten')} op tweede invoer. Typ de code opnieuw om het tweede keer in te voeren, liefst door een andere collega.`,
    counts: counts === null ? [] : countLines(counts),
  };
}

function countLines(counts: NonNullable<Parameters<typeof paperCodeView>[0]['counts']>): string[] {
  const { forms, unreadable, leftOut, twice, fields, differing } = counts;
  return [
    `${howMany(forms, 'formulier', 'formulieren')} ingevoerd.`,
    ...(unreadable + leftOut === 0
      ? []
      : [
          `${howMany(unreadable, 'plaats', 'plaatsen')} onleesbaar of met te veel kruisjes, ${howMany(leftOut, 'antwoord', 'antwoorden')} weggelaten omdat ${leftOut === 1 ? 'het' : 'ze'} er niet ${leftOut === 1 ? 'hoorde' : 'hoorden'}.`,
        ]),
    ...(twice === 0
      ? []
      : [
          `${howMany(twice, 'formulier', 'formulieren')} twee keer ingevoerd, ${tenths(differing / Math.max(1, fields))} van de velden verschilde. Open teksten tellen daarin niet mee.`,
        ]),
  ];
}

/** 0.012 -> 1,2 % with a no-break space. */
function tenths(share: number): string {
  return `${(share * 100).toFixed(1).replace('.', ',')}\u00a0%`;
}
