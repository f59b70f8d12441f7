/** Names that look like one service: "Burgerzaken" and "Dienst Burgerzaken". */
import { plainHead } from '../file/plain-head.ts';
import type { RowPlace } from './kind.ts';

export function serviceNames(): (service: string, place: RowPlace) => void {
  const seen = new Set<string>();
  const byCore = new Map<string, string>();
  return (service, place) => {
    if (seen.has(service)) return;
    seen.add(service);
    const core = plainHead(service)
      .replaceAll(/\b(?:dienst|afdeling|cluster|team|de|en|loket)\b/gu, '')
      .replaceAll(' ', '');
    const known = byCore.get(core);
    if (known === undefined) byCore.set(core, service);
    else
      place.notice(
        'similar-services',
        'service',
        `“${service}” en “${known}” lijken dezelfde dienst. Voeg de namen dan samen bij de instellingen.`,
      );
  };
}
