/** Whether letters may be made at this moment. */
import type { Mailing } from '../mailing-records.ts';
import type { Wave } from '../panel-records.ts';

/** Null when they may. */
export function whyNotNow(wave: Wave, { kind, state, texts }: Mailing): string | null {
  if (state === 'done') return 'Deze brieven zijn gepost. U kunt ze niet meer maken.';
  if (state === 'stopped') return 'Deze zending is gestopt. U kunt er geen brieven meer van maken.';
  const isOpen = wave.status === 'open' || (wave.status === 'planned' && kind === 'invitation');
  if (!isOpen)
    return kind === 'invitation'
      ? 'Brieven maakt u als de golf gepland of open is.'
      : 'Herinneringen maakt u als de golf open is.';
  if (texts.nl === undefined) return 'Schrijf eerst de tekst van de brief, in het Nederlands.';
  return null;
}
