/** What a wave's status means to staff: a word, a tone for its badge, and what to do next. */
import type { IsoDay, Wave, WaveStatus } from '../../actions/ports.ts';
import { dayText } from './belgian.ts';

/** The word says it; the tone only helps. */
export interface StatusBadge {
  word: string;
  tone: 'quiet' | 'house' | 'warning' | 'done';
}

const badges: Record<WaveStatus, StatusBadge> = {
  draft: { word: 'in voorbereiding', tone: 'quiet' },
  planned: { word: 'gepland', tone: 'quiet' },
  open: { word: 'loopt', tone: 'house' },
  closed: { word: 'gesloten', tone: 'warning' },
  released: { word: 'vrijgegeven', tone: 'done' },
  published: { word: 'gepubliceerd', tone: 'done' },
};

export function statusBadge(status: WaveStatus): StatusBadge {
  return badges[status];
}

export function nextStep(wave: Wave, today: IsoDay): string {
  switch (wave.status) {
    case 'draft':
      return 'Werk de vragenlijst af.';
    case 'planned':
      return `Start op ${dayText(wave.opensOn)}. U hoeft niets te doen.`;
    case 'open':
      return today > wave.closesOn
        ? `De einddatum ${dayText(wave.closesOn)} is voorbij. Sluit de golf.`
        : `Loopt tot en met ${dayText(wave.closesOn)}. Wacht op antwoorden.`;
    case 'closed':
      return 'Geef de resultaten vrij.';
    case 'released':
    case 'published':
      return 'Lees de resultaten of download het rapport.';
  }
}
