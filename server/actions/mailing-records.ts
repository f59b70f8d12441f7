/** Invitations and reminders of a wave, by mail or by letter, as staff write and plan them. Never who received one. */
import type { Language } from '../../surveys/language.ts';
import type { IsoDay } from './iso-day.ts';

export interface MailingText {
  /** Of a letter: its reference line. */
  subject: string;
  /** Paragraphs parted by an empty line, with named places such as {voornaam}. */
  body: string;
}

export interface Mailing {
  id: string;
  waveId: string;
  kind: 'invitation' | 'reminder' | 'last-reminder';
  channel: 'mail' | 'letter';
  /** "going": being put on its way; "done": all were handed over; "stopped": ended by staff or by the end of the wave. */
  state: 'draft' | 'planned' | 'going' | 'done' | 'stopped';
  texts: Partial<Record<Language, MailingText>>;
  /** When it goes by the clock in Brussels: a day and "09:00"; null: not planned. */
  sendAt: { day: IsoDay; time: string } | null;
  staffId: string;
  /** An invitation for all active members; absent: for the sample. */
  everybody?: true;
  /** For how many members it was put on its way, whether they had answered or not; null before. */
  people: number | null;
  version: number;
}

export interface Mailings {
  add(mailing: Mailing): Promise<void>;
  find(id: string): Promise<Mailing | null>;
  /** In the order in which they go. */
  ofWave(waveId: string): Promise<Mailing[]>;
  inState(state: Mailing['state']): Promise<Mailing[]>;
  /** Saves it as the version after `mailing.version`; false when somebody else did so before. */
  save(mailing: Mailing): Promise<boolean>;
  remove(id: string): Promise<void>;
}
