/** Who asks and who decides each kind of request, and what it is called. */
import { whyNotSeriesKey, whyNotWaveKey } from '../keys/why-not-destroyed.ts';
import { whyNotMicrodata } from '../microdata/why-not-microdata.ts';
import type { Deed } from '../permissions.ts';
import type { World } from '../world.ts';
import type { RequestKind } from './request-records.ts';

interface Way {
  ask: Deed;
  decide: Deed;
  /** In the audit log, behind a verb. */
  name: string;
  /** Why it cannot be, as a sentence; null when it can. */
  whyNot: (world: World, subject: string) => Promise<string | null>;
}

export const waysOfRequests: Record<RequestKind, Way> = {
  'destroy wave key': {
    ask: 'ask key destruction',
    decide: 'confirm key destruction',
    name: 'destruction of wave key',
    whyNot: whyNotWaveKey,
  },
  'destroy series key': {
    ask: 'ask key destruction',
    decide: 'confirm key destruction',
    name: 'destruction of series key',
    whyNot: whyNotSeriesKey,
  },
  'download microdata': {
    ask: 'ask microdata',
    decide: 'approve microdata',
    name: 'download of microdata',
    whyNot: whyNotMicrodata,
  },
};
