import type { IsoDay } from '../iso-day.ts';
import type { World } from '../world.ts';
import type { RetentionSettings } from '../panel-records.ts';

export interface RetentionRule {
  /** As it is written down that it ran. */
  id: RuleId;
  /** Every few minutes, and not only once a day. */
  often?: true;
  /** What is older than this day goes; "": what is over. */
  from(settings: RetentionSettings, today: IsoDay): IsoDay;
  /** Takes it away, some hundreds at a time. @returns how many */
  run(world: World, from: IsoDay): Promise<number>;
}

export type RuleId =
  | 'sign-in'
  | 'requests'
  | 'sessions'
  | 'uploads'
  | 'files'
  | 'drafts'
  | 'mails'
  | 'codes'
  | 'samples'
  | 'invitations'
  | 'left'
  | 'questions'
  | 'inactive';
