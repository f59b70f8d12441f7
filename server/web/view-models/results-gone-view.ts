/** What readers are told where results were online before. */
import type { PublicResults } from '../../actions/published-results.ts';
import { dayText } from './belgian.ts';

export interface GoneView {
  title: string;
  sentence: string;
  reason: string | null;
}

export function goneView(ended: Extract<PublicResults, { state: 'withdrawn' | 'expired' }>): GoneView {
  if (ended.state === 'expired') {
    const sentence = `De laatste dag waarop u deze resultaten hier kon lezen, was ${dayText(ended.lastDay)}.`;
    return { title: 'Deze resultaten staan niet meer online', sentence, reason: null };
  }
  return {
    title: 'Deze resultaten zijn ingetrokken',
    sentence: `Wij haalden ze op ${dayText(ended.on)} van de website. Hebt u ze bewaard? Gebruik ze dan niet meer.`,
    reason: ended.reason === '' ? null : ended.reason,
  };
}
