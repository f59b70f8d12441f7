/** What was found when the log was last checked. */
import type { AuditCheck } from '../../../actions/audit/audit-records.ts';
import { faultSentence } from '../../../actions/audit/fault-sentence.ts';
import { brusselsDay, brusselsTime } from '../../../actions/brussels-day.ts';
import { dayText, howMany } from '../belgian.ts';

export interface CheckView {
  /** Null: it was never checked. */
  isWhole: boolean | null;
  verdict: string;
  when: string;
  /** In groups of eight, to read aloud. */
  head: string;
}

export function checkView(check: AuditCheck | null): CheckView {
  if (check === null)
    return { isWhole: null, verdict: 'Het logboek is nog niet nagekeken.', when: '', head: '' };
  const { at, entries, head, fault } = check;
  return {
    isWhole: fault === null,
    verdict:
      fault === null
        ? `Het logboek klopt: ${howMany(entries, 'vermelding', 'vermeldingen')}, zonder gat.`
        : `Het logboek klopt niet. ${faultSentence(fault)}`,
    when: `Nagekeken op ${momentText(at)}.`,
    head: head.match(/.{1,8}/gu)?.join(' ') ?? '',
  };
}

/** 10/03/2025 10:00, by the clock in Brussels. */
export function momentText(at: string): string {
  const moment = new Date(at);
  return `${dayText(brusselsDay(moment))} ${brusselsTime(moment)}`;
}
