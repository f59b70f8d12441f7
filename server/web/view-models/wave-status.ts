/** What a wave's status means to staff: a word, a tone for its badge, and what to do next. */
import type { IsoDay } from '../../actions/iso-day.ts';
import type { StaffMember, WaveStatus } from '../../actions/panel-records.ts';
import { isOnline } from '../../actions/online.ts';
import type { WaveOverview } from '../../actions/wave-overview.ts';
import { dutchDay } from '../../actions/dutch-day.ts';
import { shownText } from './publication-words.ts';
import { publishingSteps } from './publishing-steps.ts';

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

/** A publication ends by itself after its last day; the wave keeps its status. */
export function statusBadge({ wave, publishing }: Overview, today: IsoDay): StatusBadge {
  const shown = publishing?.shown ?? null;
  if (shown?.state === 'withdrawn') return { word: 'ingetrokken', tone: 'warning' };
  if (shown !== null && !isOnline(shown, today)) return { word: 'verlopen', tone: 'warning' };
  return badges[wave.status];
}

type Overview = Pick<WaveOverview, 'wave' | 'publishing'>;

export function nextStep({ wave, publishing }: Overview, person: StaffMember, today: IsoDay): string {
  switch (wave.status) {
    case 'draft':
      return 'Werk de golf af en plan ze.';
    case 'planned':
      return today > wave.opensOn
        ? `De golf startte niet op ${dutchDay(wave.opensOn)}. Kijk na wat er ontbreekt.`
        : `Start op ${dutchDay(wave.opensOn)}. U hoeft niets te doen.`;
    case 'open':
      return today > wave.closesOn
        ? `De einddatum ${dutchDay(wave.closesOn)} is voorbij. Sluit de golf.`
        : `Loopt tot en met ${dutchDay(wave.closesOn)}. Wacht op antwoorden.`;
    case 'closed':
      return 'Geef de resultaten vrij.';
    case 'released':
    case 'published':
      return publishing === null ? 'Lees de resultaten.' : nextPublishingStep(publishing, person, today);
  }
}

function nextPublishingStep(
  publishing: NonNullable<WaveOverview['publishing']>,
  person: StaffMember,
  today: IsoDay,
): string {
  const next = publishingSteps(publishing, person, today).find(({ state }) => state === 'now');
  if (next !== undefined) return next.place === null ? `${next.todo} ${next.others}` : next.todo;
  return publishing.shown === null ? 'U hoeft niets te doen.' : `${shownText(publishing.shown, today)}.`;
}
