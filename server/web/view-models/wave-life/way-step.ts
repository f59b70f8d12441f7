/** One step of the way through a wave, before it is known which comes next. */
import type { IsoDay } from '../../../actions/iso-day.ts';
import type { Deed } from '../../../actions/permissions.ts';
import type { StaffMember, WaveStatus } from '../../../actions/panel-records.ts';
import type { WaveLife } from '../../../actions/waves/wave-life.ts';
import type { WaveOverview } from '../../../actions/wave-overview.ts';

export interface WayLink {
  words: string;
  address: string;
}

export interface Seen {
  overview: WaveOverview;
  life: WaveLife;
  person: StaffMember;
  today: IsoDay;
  address: string;
}

export interface Step {
  name: string;
  isDone: boolean;
  /** Not before the wave is in one of these. */
  during: WaveStatus[];
  detail: string;
  /** Under the address of the wave; null: its links say more. */
  place: string | null;
  deed: Deed;
  links?: WayLink[];
  /** None: there is never anything that must be done here. */
  todo?: { sentence: string; words: string; place?: string };
}

export const before: WaveStatus[] = ['draft', 'planned'];
export const running: WaveStatus[] = [...before, 'open'];
export const over: WaveStatus[] = ['closed', 'released', 'published'];
export const always: WaveStatus[] = [...running, ...over];
