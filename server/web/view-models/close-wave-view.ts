/** What closing a wave does, and to how many. */
import type { WaveOverview } from '../../actions/wave-overview.ts';
import { countText, dayText, howMany } from './belgian.ts';

export interface CloseWaveView {
  heading: string;
  id: string;
  address: string;
  consequences: string[];
}

export function closeWaveView({ wave, invited, answered, stepped }: WaveOverview): CloseWaveView {
  const left = Math.max(0, invited - answered);
  const counted = stepped
    ? `${answered > 0 ? 'Minstens ' : 'Minder dan '}${countText(answered > 0 ? answered : 10)}`
    : countText(answered);
  return {
    heading: `Golf ${wave.id} sluiten?`,
    id: wave.id,
    address: `/beheer/golven/${wave.id}`,
    consequences: [
      `${counted} van de ${howMany(invited, 'uitgenodigd panellid', 'uitgenodigde panelleden')} heeft geantwoord. Die antwoorden blijven bewaard.`,
      `${stepped ? 'Hoogstens ' : ''}${howMany(left, 'panellid', 'panelleden')} kan daarna niet meer antwoorden. De link in de uitnodiging zegt dat de bevraging voorbij is.`,
      `De einddatum was ${dayText(wave.closesOn)}. U kunt de golf niet opnieuw openen.`,
      'Na het sluiten kunt u de resultaten vrijgeven.',
    ],
  };
}
