/** The question before mails go at once. */
import type { BeforeSending } from '../../../actions/mailings/before-sending.ts';
import { dayText, howMany } from '../belgian.ts';

export interface ConfirmView {
  question: string;
  /** "Herinnering per mail" */
  name: string;
  wave: string;
  address: string;
  version: number;
  everybody: boolean;
  /** Then it is no more than so many mails. */
  isReminder: boolean;
  warning: string | null;
  button: string;
}

type Asked = Pick<ConfirmView, 'name' | 'wave' | 'address' | 'version' | 'everybody' | 'isReminder'>;

export function confirmView({ people, invitedOn }: BeforeSending, asked: Asked): ConfirmView {
  const mails = howMany(people, 'mail', 'mails');
  return {
    ...asked,
    wave: `golf ${asked.wave}`,
    question: `${mails} nu versturen?`,
    warning:
      invitedOn === null
        ? null
        : `De uitnodiging vertrok op ${dayText(invitedOn)}, nog geen drie dagen geleden. Veel mensen antwoorden nog vanzelf. Wacht liever met een herinnering.`,
    button: `${mails} versturen`,
  };
}
