/** The questionnaires to choose from, in groups. */
import { fromFile, type SourceName, type WaveSource } from '../../../actions/waves/wave-sources.ts';

export interface SourceGroup {
  label: string;
  sources: (WaveSource & { chosen: boolean })[];
}

export function sourceGroups(
  { library, earlier }: { library: WaveSource[]; earlier: WaveSource[] },
  chosen: SourceName | null,
): SourceGroup[] {
  const groups: [string, WaveSource[]][] = [
    ['Van een eerdere golf', earlier],
    ['Voorbeelden', library],
    ['Van uzelf', [{ name: fromFile, title: 'Een eigen bestand (hieronder)' }]],
  ];
  return groups
    .filter(([, sources]) => sources.length > 0)
    .map(([label, sources]) => ({
      label,
      sources: sources.map((source) => ({ ...source, chosen: source.name === chosen })),
    }));
}
