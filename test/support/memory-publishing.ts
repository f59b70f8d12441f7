/** Texts for the report and publications in memory. */
import type { Publication, ReportTexts } from '../../server/actions/result-records.ts';
import type { PanelStore } from '../../server/actions/stores.ts';
import { Problem } from '../../server/actions/problem.ts';
import { Shelf } from './shelf.ts';

export function memoryPublishing(): Pick<PanelStore, 'reportTexts' | 'publications'> {
  const texts = new Shelf<ReportTexts>(({ waveId }) => waveId);
  return {
    reportTexts: {
      ofWave: async (waveId) => texts.find(waveId),
      save: async (saved) => {
        if ((texts.find(saved.waveId)?.version ?? 0) !== saved.version) return false;
        texts.put({ ...saved, version: saved.version + 1 });
        return true;
      },
    },
    publications: memoryPublications(),
  };
}

function memoryPublications(): PanelStore['publications'] {
  const shelf = new Shelf<Publication>(({ waveId, number }) => `${waveId} ${number}`);
  const inState = (waveId: string, state: Publication['state']): Publication | undefined =>
    shelf.all().find((one) => one.waveId === waveId && one.state === state);
  /** Changes the one of that number, when it is in that state. */
  const change = (
    at: Pick<Publication, 'waveId' | 'number' | 'state'>,
    to: Partial<Publication>,
  ): boolean => {
    const found = inState(at.waveId, at.state);
    if (found?.number !== at.number) return false;
    shelf.put({ ...found, ...to });
    return true;
  };
  return {
    ofWave: async (waveId) =>
      shelf
        .all()
        .filter((one) => one.waveId === waveId)
        .toSorted((one, other) => other.number - one.number),
    published: async () => shelf.all().filter(({ state }) => state === 'published'),
    ask: async (proposal) => {
      if (inState(proposal.waveId, 'proposed') !== undefined)
        throw new Problem('conflict', 'Er is al een open voorstel.');
      shelf.put({ ...proposal, state: 'proposed', decided: null, ended: null, reason: null });
    },
    drop: async (waveId, number, sign) =>
      change({ waveId, number, state: 'proposed' }, { state: 'dropped', decided: sign }),
    publish: async (waveId, number, sign) => {
      const before = inState(waveId, 'published');
      const proposal = inState(waveId, 'proposed');
      if (proposal?.number !== number || proposal.asked.by === sign.by) return false;
      if (before !== undefined) change(before, { state: 'replaced', ended: sign });
      return change(proposal, { state: 'published', decided: sign });
    },
    withdraw: async (waveId, number, { reason, ...sign }) =>
      change({ waveId, number, state: 'published' }, { state: 'withdrawn', ended: sign, reason }),
  };
}
