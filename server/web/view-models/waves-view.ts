/** The list of waves: status, response and what to do next. */
import { may } from '../../actions/permissions.ts';
import type { WaveOverview } from '../../actions/wave-overview.ts';
import type { IsoDay } from '../../actions/iso-day.ts';
import type { StaffMember } from '../../actions/panel-records.ts';
import { dayText } from './belgian.ts';
import { responseText, type ResponseText } from './response-text.ts';
import { nextStep, statusBadge, type StatusBadge } from './wave-status.ts';

export interface WavesView {
  mayMake: boolean;
  waves: {
    address: string;
    id: string;
    title: string;
    status: StatusBadge;
    period: string;
    response: ResponseText;
    next: string;
  }[];
}

export function wavesView(overviews: WaveOverview[], person: StaffMember, today: IsoDay): WavesView {
  return {
    mayMake: may(person, 'make wave'),
    waves: overviews.map((overview) => ({
      address: `/beheer/golven/${overview.wave.id}`,
      id: overview.wave.id,
      title: overview.wave.title,
      status: statusBadge(overview, today),
      period: `${dayText(overview.wave.opensOn)} – ${dayText(overview.wave.closesOn)}`,
      response: responseText(overview),
      next: nextStep(overview, person, today),
    })),
  };
}
