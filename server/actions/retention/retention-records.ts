/** That what is kept too long was taken away, and when members last gave a sign of life. Nothing here is about one person's answers. */
import type { IsoDay } from '../iso-day.ts';

export interface RetentionRun {
  day: IsoDay;
  /** Id of the rule. */
  rule: string;
  /** What was older than this went; "": what was over. */
  from: IsoDay;
  removed: number;
  failed: boolean;
}

export interface RetentionRuns {
  /** On top of what this rule did before on this day; a day on which it went well once is not failed. */
  add(run: RetentionRun): Promise<void>;
  /** Of this day and later; oldest first. */
  since(day: IsoDay): Promise<RetentionRun[]>;
  /** Says that the rules are worked off on this day; false when another process said so. */
  begin(day: IsoDay): Promise<boolean>;
  /** Days on which they were begun, oldest first. */
  daysBegun(): Promise<IsoDay[]>;
}

export interface Activity {
  memberId: string;
  /** 2026-11 */
  month: string;
  /** When this member was asked whether to stay; null: not asked since. */
  askedOn: IsoDay | null;
}

export interface MemberActivity {
  all(): Promise<Activity[]>;
  find(memberId: string): Promise<Activity | null>;
  /** A sign of life: takes away that the member was asked. */
  note(memberIds: string[], month: string): Promise<void>;
  /** Null: what they were asked never arrived. */
  asked(memberIds: string[], day: IsoDay | null): Promise<void>;
}
