/** A mailing in a few words. */
import type { Language } from '../../../../surveys/language.ts';
import type { Mailing } from '../../../actions/mailing-records.ts';
import { dayText } from '../belgian.ts';
import type { StatusBadge } from '../wave-status.ts';

export const kindWords: Record<Mailing['kind'], string> = {
  invitation: 'Uitnodiging',
  reminder: 'Herinnering',
  'last-reminder': 'Laatste herinnering',
};

export const channelWords: Record<Mailing['channel'], string> = { mail: 'per mail', letter: 'per brief' };

export const languageWords: Record<Language, string> = { nl: 'Nederlands', fr: 'Frans', en: 'Engels' };

export const stateBadges: Record<Mailing['state'], StatusBadge> = {
  draft: { word: 'ontwerp', tone: 'quiet' },
  planned: { word: 'gepland', tone: 'house' },
  going: { word: 'onderweg', tone: 'house' },
  done: { word: 'verstuurd', tone: 'done' },
  stopped: { word: 'gestopt', tone: 'warning' },
};

/** "Herinnering per mail" */
export function mailingName({ kind, channel }: Pick<Mailing, 'kind' | 'channel'>): string {
  return `${kindWords[kind]} ${channelWords[channel]}`;
}

/** "03/03/2025 om 09:00 uur" */
export function momentText({ sendAt }: Pick<Mailing, 'sendAt'>): string {
  return sendAt === null ? 'nog niet gekozen' : `${dayText(sendAt.day)} om ${sendAt.time} uur`;
}
