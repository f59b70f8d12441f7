/** What two people decide, in memory. */
import type { TwoPeopleRequest } from '../../server/actions/two-people/request-records.ts';
import type { PanelStore } from '../../server/actions/stores.ts';
import { Problem } from '../../server/actions/problem.ts';
import { Shelf } from './shelf.ts';

export function memoryTwoPeople(): Pick<PanelStore, 'twoPeople' | 'leftKeys'> {
  const shelf = new Shelf<TwoPeopleRequest>(({ number }) => String(number));
  const left = new Set<string>();
  const change = (
    number: number,
    isFit: (request: TwoPeopleRequest) => boolean,
    to: (request: TwoPeopleRequest) => Partial<TwoPeopleRequest>,
  ): boolean => {
    const found = shelf.find(String(number));
    if (found === null || !isFit(found)) return false;
    shelf.put({ ...found, ...to(found) });
    return true;
  };
  return {
    twoPeople: {
      all: async () => shelf.all().toSorted((one, other) => other.number - one.number),
      find: async (number) => shelf.find(String(number)),
      ask: async (request) => {
        const isSame = (one: TwoPeopleRequest): boolean =>
          one.kind === request.kind &&
          one.subject === request.subject &&
          (one.state === 'open' || (one.state === 'confirmed' && one.kind === 'destroy wave key'));
        if (shelf.all(isSame).length > 0) throw new Problem('conflict', 'Dit is al gevraagd.');
        shelf.put({ ...request, state: 'open', decided: null, doneOn: null, downloads: 0 });
      },
      decide: async (number, { to, sign, since }) =>
        change(
          number,
          ({ state, asked }) => state === 'open' && asked.by !== sign.by && asked.on >= since,
          () => ({ state: to, decided: sign }),
        ),
      drop: async (number, by) =>
        change(
          number,
          ({ state, asked }) => state === 'open' && asked.by === by,
          () => ({ state: 'dropped' }),
        ),
      lapse: async (number) =>
        change(
          number,
          ({ state }) => state === 'open',
          () => ({ state: 'lapsed' }),
        ),
      finish: async (number, on) =>
        change(
          number,
          ({ state, doneOn }) => state === 'confirmed' && doneOn === null,
          () => ({ doneOn: on }),
        ),
      countDownload: async (number, { by, since, most }) =>
        change(
          number,
          ({ kind, state, asked, decided, downloads }) =>
            kind === 'download microdata' &&
            state === 'confirmed' &&
            asked.by === by &&
            (decided?.on ?? '') >= since &&
            downloads < most,
          ({ downloads }) => ({ downloads: downloads + 1 }),
        ),
    },
    leftKeys: {
      all: async () => [...left],
      add: async (waveId) => void left.add(waveId),
      forget: async (waveId) => void left.delete(waveId),
    },
  };
}
