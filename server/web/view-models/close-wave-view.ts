/** What closing a wave does, and to how many. */
import type { Mailing } from '../../actions/mailing-records.ts';
import type { WaveOverview } from '../../actions/wave-overview.ts';
import { dayText, howMany } from './belgian.ts';
import { responseText } from './response-text.ts';

export interface CloseWaveView {
  id: string;
  address: string;
  consequences: string[];
}

/** @param unfinished mailings that closing stops */
export function closeWaveView(
  { wave, invited, answered, stepped, waiting }: WaveOverview,
  unfinished: Record<Mailing['channel'], number>,
): CloseWaveView {
  const texts = responseText({ invited, answered, stepped });
  const left = howMany(Math.max(0, invited - answered), 'panellid', 'panelleden');
  return {
    id: wave.id,
    address: `/beheer/golven/${wave.id}`,
    consequences: [
      `Antwoorden tot nu toe: ${texts.answered} van ${texts.invited}. Die blijven bewaard.`,
      `Wie nog niet antwoordde (${stepped ? 'hoogstens ' : ''}${left}), kan dat daarna niet meer. De link in de uitnodiging zegt dan dat de bevraging voorbij is.`,
      `De geplande einddatum is ${dayText(wave.closesOn)}. U kunt de golf niet opnieuw openen.`,
      ...(unfinished.mail === 0
        ? []
        : [
            `${howMany(unfinished.mail, 'zending per mail is nog gepland of onderweg en stopt', 'zendingen per mail zijn nog gepland of onderweg en stoppen')}. Wie nog geen mail kreeg, krijgt er geen.`,
          ]),
      ...(unfinished.letter === 0
        ? []
        : [
            `${howMany(unfinished.letter, 'zending per brief is gemaakt en nog niet gepost', 'zendingen per brief zijn gemaakt en nog niet gepost')}. Wij wissen die brieven. Zijn ze toch op de post? Vul dan eerst in wanneer.`,
          ]),
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
