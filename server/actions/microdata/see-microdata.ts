/** What was asked of single rows, and what became of it. */
import type { StaffMember, Wave } from '../panel-records.ts';
import { may, mustBeAllowed } from '../permissions.ts';
import { fetchableSince } from '../two-people/days-of-requests.ts';
import { toldRequests, type ToldRequest } from '../two-people/told-request.ts';
import type { World } from '../world.ts';
import { mostDownloads } from './download-microdata.ts';
import { whyNotMicrodata } from './why-not-microdata.ts';

export interface MicrodataOverview {
  /** Newest first. */
  requests: (ToldRequest & { mayDownload: boolean })[];
  /** Of which it may be asked; empty when this person may not ask. */
  waves: Wave[];
  mayAsk: boolean;
}

/** @throws Problem when the person neither asks nor decides */
export async function seeMicrodata(world: World, person: StaffMember): Promise<MicrodataOverview> {
  if (!may(person, 'ask microdata')) mustBeAllowed(person, 'approve microdata');
  const since = fetchableSince(world);
  const requests = (await toldRequests(world, person, ['download microdata'])).map((request) => ({
    ...request,
    mayDownload:
      may(person, 'download microdata') &&
      request.isMine &&
      request.state === 'confirmed' &&
      (request.decided?.on ?? '') >= since &&
      request.downloads < mostDownloads,
  }));
  const mayAsk = may(person, 'ask microdata');
  const waves: Wave[] = [];
  if (mayAsk)
    for (const wave of await world.panel.waves.all()) {
      const isAsked = requests.some(({ subject, state }) => subject === wave.id && state === 'open');
      if (!isAsked && (await whyNotMicrodata(world, wave.id)) === null) waves.push(wave);
    }
  return { requests, waves, mayAsk };
}
