/** Whom to address first and along which way, for who plans a campaign. */
import { countText, percentText, wholePercent } from '../findings/numbers.ts';
import type { Block, ReportCell, ReportSection, ReportTable } from '../report.ts';
import { adviceOf, firstOf, reasonOf } from './advice.ts';
import { candidatesOf, type Candidate } from './candidates.ts';
import { language, type Tracking } from './tracking.ts';
import { wayBlocks, wayList } from './ways.ts';

const groupings = [
  { variable: 'age_group', id: 'leeftijd', title: 'Welke leeftijdsgroep eerst', kind: 'leeftijdsgroep' },
  { variable: 'district', id: 'deelgemeente', title: 'Welke deelgemeente eerst', kind: 'deelgemeente' },
];

/** None where no wave asked for awareness. */
export function whomFirst(tracking: Tracking): ReportSection[] {
  const sections = groupings.flatMap(({ variable, id, title, kind }): ReportSection[] => {
    const candidates = candidatesOf(tracking, variable);
    if (candidates.length < 2) return [];
    const first = firstOf(candidates);
    return [
      {
        id: `eerst-${id}`,
        level: 2,
        title,
        blocks: [
          { kind: 'finding', text: adviceOf(first) },
          { kind: 'paragraph', text: reasonOf(first, kind) },
          ...(first === null || variable !== 'age_group' ? [] : wayBlocks(tracking, first.candidate)),
          { kind: 'table', table: tableOf(candidates, kind, id) },
          ...(variable === 'age_group' ? wayList(tracking, candidates) : []),
        ],
      },
    ];
  });
  if (sections.length === 0) return [];
  const intro: Block = {
    kind: 'paragraph',
    text: 'Een voorstel op basis van de cijfers, voor wie een campagne plant. Groepen met minder dan 30 antwoorden doen niet mee.',
  };
  return [
    { id: 'wie-eerst', level: 1, title: 'Wie eerst, en langs welke weg', blocks: [intro] },
    ...sections,
  ];
}

function tableOf(candidates: Candidate[], kind: string, id: string): ReportTable {
  const cell = (text: string): ReportCell => ({ text, tone: 'plain' });
  return {
    id: `tabel-eerst-${id}`,
    caption: `Wie het loket niet kent, per ${kind}`,
    corner: kind.charAt(0).toUpperCase() + kind.slice(1),
    columns: [
      'Kent het niet',
      'Interval (95\u00a0%)',
      'Inwoners die het niet kennen',
      'Aantoonbaar verschil',
      'n',
    ],
    rows: candidates.map(({ line, share, low, high, residents, known, base }) => ({
      label: line.label,
      role: 'answer' as const,
      cells: [
        { ...cell(percentText(share, language)), figure: { value: share, unit: 'share' as const } },
        cell(low === null || high === null ? '–' : `${wholePercent(low)}–${percentText(high, language)}`),
        cell(
          residents === null
            ? '–'
            : `${countText(residents.people, language)} (${countText(residents.low, language)}–${countText(residents.high, language)})`,
        ),
        cell({ higher: 'bekender', lower: 'minder bekend', none: 'geen' }[known]),
        { ...cell(countText(base, language)), figure: { value: base, unit: 'count' as const } },
      ],
    })),
  };
}
