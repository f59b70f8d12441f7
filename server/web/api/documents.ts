/** What a program reads of published results. */
import type { ShownResults } from '../../actions/published-results.ts';
import type { PublishedWave } from '../../actions/published-waves.ts';
import type { TablesDocument, WavesDocument } from './document-shapes.ts';

export function wavesDocument(waves: PublishedWave[]): WavesDocument {
  return { format: 'panelpeil-waves/1', waves: waves.map(oneWave) };
}

function oneWave(published: PublishedWave): WavesDocument['waves'][number] {
  const { waveId, title, purpose, language, fieldwork, release, edition, publishedOn, lastDay } = published;
  const name = encodeURIComponent(waveId);
  return {
    wave: waveId,
    title,
    purpose,
    language,
    fieldwork,
    release: numberOf(release, edition),
    publishedOn,
    lastDay,
    correction: published.notice,
    page: `/resultaten/${name}`,
    tables: `/api/v1/waves/${name}/tables`,
  };
}

export function tablesDocument({ release, checksum, edition, notice }: ShownResults): TablesDocument {
  const { about, responses, weighting, tables, notes } = release;
  return {
    format: 'panelpeil-tables/1',
    municipality: about.municipality,
    wave: about.wave,
    release: numberOf(about.number, edition?.edition.number ?? 0),
    cutOff: about.cutOff,
    sha256: checksum,
    correction: notice,
    responses,
    weighting,
    tables,
    notes,
  };
}

function numberOf(release: number, edition: number): string {
  return edition === 0 ? String(release) : `${release}.${edition}`;
}
