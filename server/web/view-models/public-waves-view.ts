/** The list of all results that are online. */
import type { PublishedWave } from '../../actions/published-waves.ts';
import { dayText } from './belgian.ts';

export interface PublicWavesView {
  waves: {
    id: string;
    href: string;
    title: string;
    language: string;
    /** When residents answered; null when that is not known. */
    when: string | null;
    aim: string;
    conclusions: PublishedWave['conclusions'];
    /** What was corrected. */
    notice: string | null;
    file: string;
  }[];
}

export function publicWavesView(waves: PublishedWave[]): PublicWavesView {
  return {
    waves: waves.map(({ waveId, title, language, fieldwork, purpose, conclusions, notice }) => ({
      id: waveId,
      href: `/resultaten/${waveId}`,
      title,
      language,
      when:
        fieldwork === null
          ? null
          : `Ingevuld van ${dayText(fieldwork[0])} tot en met ${dayText(fieldwork[1])}`,
      aim: purpose,
      conclusions,
      notice,
      file: `/resultaten/${waveId}/rapport.pdf`,
    })),
  };
}
