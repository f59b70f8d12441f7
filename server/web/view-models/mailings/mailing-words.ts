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

const stateBadges: Record<Mailing['state'], StatusBadge> = {
  draft: { word: 'ontwerp', tone: 'quiet' },
  planned: { word: 'gepland', tone: 'house' },
  going: { word: 'onderweg', tone: 'house' },
  done: { word: 'verstuurd', tone: 'done' },
  stopped: { word: 'gestopt', tone: 'warning' },
};

/** The program sends mails; letters are printed and posted by staff. */
export function stateBadge({ state, channel }: Pick<Mailing, 'state' | 'channel'>): StatusBadge {
  if (channel === 'letter' && state === 'going') return { word: 'gemaakt, nog niet gepost', tone: 'warning' };
  return channel === 'letter' && state === 'done' ? { word: 'gepost', tone: 'done' } : stateBadges[state];
}

/** "Herinnering per mail" */
export function mailingName({ kind, channel }: Pick<Mailing, 'kind' | 'channel'>): string {
  return `${kindWords[kind]} ${channelWords[channel]}`;
}

/** "03/03/2025 om 09:00 uur"; of letters the day they were posted. */
export function momentText({ sendAt, channel }: Pick<Mailing, 'sendAt' | 'channel'>): string {
  if (channel === 'letter') return sendAt === null ? 'nog niet gepost' : dayText(sendAt.day);
  return sendAt === null ? 'nog niet gekozen' : `${dayText(sendAt.day)} om ${sendAt.time} uur`;
}
