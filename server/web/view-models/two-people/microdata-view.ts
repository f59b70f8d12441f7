/** The page on which single rows are asked, approved and fetched. */
import type { MicrodataOverview } from '../../../actions/microdata/see-microdata.ts';
import { mostDownloads } from '../../../actions/microdata/download-microdata.ts';
import { fewestCharacters } from '../../../actions/two-people/ask-request.ts';
import { daysToDownload } from '../../../actions/two-people/days-of-requests.ts';
import { dayText } from '../belgian.ts';
import { requestRow, type RequestRow } from './request-words.ts';

interface OpenRow extends RequestRow {
  mayDecide: boolean;
  mayDrop: boolean;
  isMine: boolean;
  /** Words on the button; null: nothing to fetch. */
  fetch: string | null;
}

export interface MicrodataView {
  requests: OpenRow[];
  mayAsk: boolean;
  choices: { id: string; name: string; isChosen: boolean }[];
  limits: string;
  /** Of a reason. */
  fewestCharacters: number;
  reason: string;
  error: string | null;
}

export function microdataView(
  { requests, waves, mayAsk }: MicrodataOverview,
  refused: { wave: string; reason: string; error: string } | null,
): MicrodataView {
  return {
    requests: requests.map((request) => ({
      ...requestRow(request, `Golf ${request.subject}`),
      mayDecide: request.mayDecide,
      mayDrop: request.mayDrop,
      isMine: request.isMine && request.state === 'open',
      fetch: request.mayDownload ? `Downloaden (zip), nog ${mostDownloads - request.downloads} keer` : null,
    })),
    mayAsk,
    choices: waves.map(({ id, title, closesOn }) => ({
      id,
      name: `${id} ${title}, gesloten op ${dayText(closesOn)}`,
      isChosen: id === refused?.wave,
    })),
    limits: `Na de goedkeuring kan wie het vroeg het bestand ${mostDownloads} keer downloaden, binnen ${daysToDownload} dagen. Elke keer staat in het logboek.`,
    fewestCharacters,
    reason: refused?.reason ?? '',
    error: refused?.error ?? null,
  };
}
