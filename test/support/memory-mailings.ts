import type { Mailing, Mailings } from '../../server/actions/mailing-records.ts';
import type { PanelStore } from '../../server/actions/stores.ts';
import { inTurn } from '../../server/store/mailings.ts';
import { Shelf } from './shelf.ts';

export function memoryMailings(): Mailings {
  const mailings = new Shelf<Mailing>(({ id }) => id);
  return {
    add: async (mailing) => mailings.put(mailing),
    find: async (id) => mailings.find(id),
    ofWave: async (waveId) => inTurn(mailings.all().filter((one) => one.waveId === waveId)),
    inState: async (state) => inTurn(mailings.all().filter((one) => one.state === state)),
    save: async (mailing) => {
      if (mailings.find(mailing.id)?.version !== mailing.version) return false;
      mailings.put({ ...mailing, version: mailing.version + 1 });
      return true;
    },
    remove: async (id) => mailings.take(id),
  };
}

export function memoryStopLinks(): PanelStore['stopLinks'] {
  const links = new Map<string, string>();
  return {
    put: async (tokenHash, memberId) => void links.set(tokenHash, links.get(tokenHash) ?? memberId),
    find: async (tokenHash) => links.get(tokenHash) ?? null,
  };
}
