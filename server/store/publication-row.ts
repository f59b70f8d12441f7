import type { Publication, Signature } from '../actions/result-records.ts';
import type { PanelStore } from '../actions/stores.ts';

export interface PublicationRow {
  wave_id: string;
  number: number;
  state: Publication['state'];
  release: number;
  edition: number;
  last_day: string | null;
  notice: string | null;
  asked_by: string;
  asked_on: string;
  decided_by: string | null;
  decided_on: string | null;
  ended_by: string | null;
  ended_on: string | null;
  reason: string | null;
}

export function toPublication(row: PublicationRow): Publication {
  return {
    waveId: row.wave_id,
    number: row.number,
    state: row.state,
    release: row.release,
    edition: row.edition,
    lastDay: row.last_day,
    notice: row.notice,
    asked: { by: row.asked_by, on: row.asked_on },
    decided: signatureOf(row.decided_by, row.decided_on),
    ended: signatureOf(row.ended_by, row.ended_on),
    reason: row.reason,
  };
}

export function publicationRow(
  proposal: Parameters<PanelStore['publications']['ask']>[0],
): Omit<PublicationRow, 'decided_by' | 'decided_on' | 'ended_by' | 'ended_on' | 'reason'> {
  return {
    wave_id: proposal.waveId,
    number: proposal.number,
    state: 'proposed',
    release: proposal.release,
    edition: proposal.edition,
    last_day: proposal.lastDay,
    notice: proposal.notice,
    asked_by: proposal.asked.by,
    asked_on: proposal.asked.on,
  };
}

function signatureOf(by: string | null, on: string | null): Signature | null {
  return by === null || on === null ? null : { by, on };
}
