import type { PaperOverview } from '../../actions/paper-forms.ts';
import { howMany } from './belgian.ts';

export interface PaperFormsView {
  id: string;
  title: string;
  /** Of the wave. */
  address: string;
  /** Who gets a form with a code, or why there are none. */
  sentence: string;
  /** Buttons, each for a file: its number and what stands on it. */
  files: { number: number; words: string }[];
  giveBack: string;
  error: string | null;
}

export function paperFormsView(
  { wave, letters, batches, giveBack }: PaperOverview,
  wrong: { typed: string; fault: string } | null,
): PaperFormsView {
  const shut = wave.status !== 'open' && wave.status !== 'planned';
  const words = (number: number): string =>
    batches === 1
      ? 'Formulieren met code downloaden (pdf)'
      : `Formulieren met code, deel ${number} van ${batches} (pdf)`;
  const numbers = Array.from({ length: shut ? 0 : batches }, (_, i) => i + 1);
  return {
    id: wave.id,
    title: wave.title,
    address: `/beheer/golven/${wave.id}`,
    sentence: shut
      ? 'Deze golf is gesloten. Formulieren met een code kunnen niet meer.'
      : lettersSentence(letters),
    files: numbers.map((number) => ({ number, words: words(number) })),
    giveBack: wrong?.typed ?? giveBack.join('\n\n'),
    error: wrong?.fault ?? null,
  };
}

function lettersSentence(letters: number): string {
  if (letters === 0)
    return 'Geen enkel uitgenodigd panellid krijgt een brief. U hebt hier niets te downloaden.';
  const who = howMany(letters, 'uitgenodigd panellid krijgt', 'uitgenodigde panelleden krijgen');
  return `${who} een brief. Ook wie al antwoordde, zit in het bestand: zo verraadt het niet wie dat is. Het eerste volledige antwoord telt.`;
}
