/** What closing a wave does, and to how many. */
import type { WaveOverview } from '../../actions/wave-overview.ts';
import { dayText, howMany } from './belgian.ts';
import { responseText } from './response-text.ts';

export interface CloseWaveView {
  id: string;
  address: string;
  consequences: string[];
}

export function closeWaveView({ wave, invited, answered, stepped, waiting }: WaveOverview): CloseWaveView {
  const texts = responseText({ invited, answered, stepped });
  const left = howMany(Math.max(0, invited - answered), 'panellid', 'panelleden');
  return {
    id: wave.id,
    address: `/beheer/golven/${wave.id}`,
    consequences: [
      `Antwoorden tot nu toe: ${texts.answered} van ${texts.invited}. Die blijven bewaard.`,
      `Wie nog niet antwoordde (${stepped ? 'hoogstens ' : ''}${left}), kan dat daarna niet meer. De link in de uitnodiging zegt dan dat de bevraging voorbij is.`,
      `De geplande einddatum is ${dayText(wave.closesOn)}. U kunt de golf niet opnieuw openen.`,
      'Formulieren op papier die op tijd binnenkwamen, kunt u nog invoeren tot de vrijgave.',
      ...(waiting === 0
        ? []
        : [
            `${howMany(waiting, 'formulier wacht', 'formulieren wachten')} op tweede invoer. Werk dat af voor u vrijgeeft.`,
          ]),
      'Na het sluiten kunt u de resultaten vrijgeven.',
    ],
  };
}
