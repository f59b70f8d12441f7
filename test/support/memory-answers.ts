/** The answers stores in memory. */
import { randomBytes } from 'node:crypto';
import { newestOfEach } from '../../server/actions/newest-of-each.ts';
import type {
  PaperCounts,
  ResponseCounts,
  StoredDraft,
  StoredPaperEntry,
  StoredResponse,
} from '../../server/actions/answer-records.ts';
import type { StoredRelease } from '../../server/actions/result-records.ts';
import type { AnswersStore } from '../../server/actions/stores.ts';
import { countsOf } from '../../server/store/response-counts.ts';
import { memoryOpenTexts } from './memory-open-texts.ts';
import { Shelf } from './shelf.ts';

const noPaper: PaperCounts = { forms: 0, unreadable: 0, leftOut: 0, twice: 0, fields: 0, differing: 0 };

export function memoryAnswers(): AnswersStore {
  const responses = new Shelf<StoredResponse>((response) => response.ticket);
  const releases = new Shelf<StoredRelease>((release) => `${release.waveId} ${release.number}`);
  const drafts = new Shelf<StoredDraft>((draft) => draft.ticket);
  const entries = new Shelf<StoredPaperEntry>((entry) => entry.ticket);
  const counted = new Map<string, PaperCounts>();
  const shown = new Map<string, ResponseCounts>();
  const open = memoryOpenTexts();
  const ofWave = (waveId: string): StoredResponse[] =>
    responses
      .all((response) => response.waveId === waveId)
      .map(withoutReceipt)
      .toSorted((one, other) => one.ticket.localeCompare(other.ticket));
  return {
    responses: {
      add: async (response, texts, textKeys = []) => {
        const earlier = responses.find(response.ticket);
        if (earlier === null) {
          const { receiptHash, ...bare } = response;
          const isTaken =
            receiptHash !== undefined && responses.all((one) => one.receiptHash === receiptHash).length > 0;
          responses.put(isTaken ? bare : response);
          drafts.take(response.ticket);
          entries.take(response.ticket);
          open.addTexts(isTaken ? texts.map(({ key: _derived, ...text }) => text) : texts);
          return 'stored';
        }
        const said = ({ answers, bands }: StoredResponse): string => JSON.stringify([answers, bands]);
        const isOwn = response.receiptHash !== undefined && earlier.receiptHash === response.receiptHash;
        const there = await open.openTexts.underKeys(textKeys);
        const all = (await open.openTexts.ofWave(response.waveId)).map(({ text }) => text);
        const sameTexts = isOwn
          ? there.size === texts.length && texts.every(({ key = '', text }) => there.get(key) === text)
          : texts.every(({ text }) => all.includes(text));
        return said(earlier) === said(response) && sameTexts ? 'same' : 'different';
      },
      exists: async (ticket) => responses.has(ticket),
      find: async (ticket) => {
        const found = responses.find(ticket);
        return found === null ? null : withoutReceipt(found);
      },
      findByReceipt: async (hash) =>
        responses.all((one) => one.receiptHash === hash).map(withoutReceipt)[0] ?? null,
      replace: async (response, texts, keys) => {
        if (responses.find(response.ticket)?.receiptHash !== response.receiptHash) return false;
        responses.put(response);
        open.dropTexts(keys);
        open.addTexts(texts);
        drafts.take(response.ticket);
        return true;
      },
      withdraw: async (hash, keys) => {
        const [found] = responses.all((one) => one.receiptHash === hash);
        if (found === undefined) return false;
        responses.take(found.ticket);
        open.dropTexts(keys);
        drafts.take(found.ticket);
        return true;
      },
      ofWave: async (waveId) => ofWave(waveId),
      counts: async (waveId) =>
        countsOf(ofWave(waveId).map(({ bands, mode, day }) => ({ ...bands, mode, day, responses: 1 }))),
    },
    shownCounts: {
      find: async (waveId) => structuredClone(shown.get(waveId) ?? null),
      keep: async (waveId, counts, before) => {
        if ((shown.get(waveId)?.answered ?? null) !== before) return false;
        shown.set(waveId, structuredClone(counts));
        return true;
      },
    },
    drafts: {
      find: async (ticket) => drafts.find(ticket),
      save: async (draft) => {
        const isNext = (drafts.find(draft.ticket)?.revision ?? 0) === draft.revision;
        if (!isNext || (draft.revision === 0 && responses.has(draft.ticket))) return false;
        drafts.put({ ...draft, revision: draft.revision + 1 });
        return true;
      },
      lay: async ({ ticket, waveId, receiptHash, textKeys, goesOn }, seal) => {
        const stored = responses.find(ticket);
        if (stored?.receiptHash !== receiptHash) return false;
        const texts = await open.openTexts.underKeys(textKeys);
        const earlier = drafts.find(ticket);
        const revision = (earlier?.revision ?? 0) + 1;
        const content = seal(stored?.answers ?? {}, texts);
        if (earlier === null || !goesOn) drafts.put({ ticket, waveId, revision, content });
        return true;
      },
      dropOfWave: async (waveId) => {
        const own = drafts.all((draft) => draft.waveId === waveId);
        for (const { ticket } of own) drafts.take(ticket);
        return own.length;
      },
    },
    paperEntries: {
      find: async (ticket) => entries.find(ticket),
      add: async (entry) => {
        if (entries.has(entry.ticket) || responses.has(entry.ticket)) return false;
        entries.put(entry);
        return true;
      },
      ofWave: async (waveId) => entries.all((entry) => entry.waveId === waveId),
      drop: async (ticket) => entries.take(ticket),
      counts: async (waveId) => counted.get(waveId) ?? null,
      addCounts: async (waveId, counts) => {
        const before = counted.get(waveId) ?? { ...noPaper };
        for (const name of Object.keys(counts) as (keyof PaperCounts)[]) before[name] += counts[name];
        counted.set(waveId, before);
      },
    },
    forgetTicket: async (ticket, responseToo) => {
      drafts.take(ticket);
      entries.take(ticket);
      if (responseToo) responses.take(ticket);
    },
    forgetPseudonym: async (pseudonym) =>
      responses.all((one) => one.pseudonym === pseudonym).forEach(({ ticket }) => responses.take(ticket)),
    forgetTexts: async (keys) => open.dropTexts(keys),
    signs: async () => ({
      responses: responses
        .all()
        .map(({ ticket, pseudonym, receiptHash = null }) => ({ ticket, pseudonym, receiptHash })),
      textKeys: open.keys(),
    }),
    cutPseudonyms: async (waveId) => {
      for (const response of responses.all((one) => one.waveId === waveId))
        responses.put({ ...response, pseudonym: randomBytes(32).toString('hex') });
    },
    forgetArrival: async () => undefined,
    forgetWithdrawn: async () => undefined,
    tidy: async () => undefined,
    addMany: async (added, texts) => {
      added.forEach((response) => responses.put(response));
      open.addTexts(texts);
    },
    releases: {
      add: async (release) => releases.put(release),
      ofWave: async (waveId) => releases.all((release) => release.waveId === waveId),
      find: async (waveId, number) => releases.find(`${waveId} ${number}`),
      newest: async () => newestOfEach(releases.all().map(({ document: _left, ...release }) => release)),
    },
    openTexts: open.openTexts,
    editions: open.editions,
    canWrite: async () => true,
    giveUpReserve: async () => false,
    roomLeft: async () => null,
  };
}

/** As a response is read back. */
function withoutReceipt({ receiptHash: _own, ...response }: StoredResponse): StoredResponse {
  return response;
}
